package dev.rapport.app.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.datalist;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import dev.rapport.app.ReportOrder;
import dev.rapport.app.WrongUse;
import dev.rapport.engine.report.Grouping;
import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which report somebody picked.
 *
 * @param order period and grouping
 * @param language of the page
 */
record ReportPick(ReportOrder order, Locale language) {
  private static final List<String> GROUPINGS =
      List.of("group", "project", "service", "organisation", "type", "site");

  static ReportPick of(Context request) {
    String period = asked(request, "period", "all");
    Locale language =
        asked(request, "language", "en").equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    try {
      return new ReportPick(ReportOrder.of(period, asked(request, "by", "group")), language);
    } catch (WrongUse e) {
      return new ReportPick(new ReportOrder(period, Grouping.BY_GROUP), language);
    }
  }

  private static String asked(Context request, String name, String otherwise) {
    return Optional.ofNullable(request.queryParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .orElse(otherwise);
  }

  String query() {
    return "period=%s&by=%s&language=%s"
        .formatted(
            URLEncoder.encode(order.period(), StandardCharsets.UTF_8),
            order.grouping().id(),
            language.getLanguage());
  }

  /** Where it is picked. */
  DomContent picker(Visit visit, String address) {
    boolean whole = address.equals("/report");
    return form(
            label(
                text("Period "),
                input().withName("period").withValue(order.period()).withList("periods"),
                datalist(each(periods(visit), one -> option().withValue(one))).withId("periods")),
            whole ? choice("by", "Rows ", GROUPINGS, order.grouping().id()) : text(""),
            whole
                ? choice("language", "Language ", List.of("en", "de"), language.getLanguage())
                : text(""),
            button("Show"))
        .withMethod("get")
        .withAction(address)
        .withClass("pick");
  }

  private static DomContent choice(String name, String title, List<String> values, String chosen) {
    return label(
        text(title),
        select(each(values, one -> option(one).withValue(one).withCondSelected(one.equals(chosen))))
            .withName(name));
  }

  /** All, this year and the last quarters and months. */
  private static List<String> periods(Visit visit) {
    YearMonth month = YearMonth.from(visit.now().atZone(visit.zone()));
    return Stream.of(
            Stream.of("all", String.valueOf(month.getYear())),
            IntStream.range(0, 4).mapToObj(back -> quarter(month.minusMonths(3L * back))),
            IntStream.range(0, 6).mapToObj(back -> month.minusMonths(back).toString()))
        .flatMap(one -> one)
        .distinct()
        .toList();
  }

  private static String quarter(YearMonth month) {
    return "%d-Q%d".formatted(month.getYear(), (month.getMonthValue() + 2) / 3);
  }
}
