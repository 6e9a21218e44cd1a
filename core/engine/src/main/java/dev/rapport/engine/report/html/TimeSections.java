package dev.rapport.engine.report.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.HolderWords;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Stretch;
import dev.rapport.model.Holder;
import j2html.tags.DomContent;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where the time went, group by group and week by week, and how long things took. */
record TimeSections(Report report, Texts texts) {
  private static final Color INK_LIGHT = new Color(0x1F2933);
  private static final Color INK_DARK = new Color(0xE4E7EB);
  private static final Color BAND_LIGHT = new Color(0x0072B2);
  private static final Color BAND_DARK = new Color(0x4AA8E0);

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(whoseTurn());
    if (report.total().shown() == Shown.ALL) {
      sections.add(waits());
    }
    List<DomContent> trend = trend();
    if (!trend.isEmpty()) {
      sections.add(new Section("trend", texts.say("trend"), texts.say("trend.intro"), trend));
    }
    if (!report.groups().isEmpty()) {
      sections.add(groups());
    }
    return sections;
  }

  private Section whoseTurn() {
    Figures total = report.total();
    Table table =
        new Table(
            texts.say("turn.caption"),
            texts.say("turn.holder"),
            texts.say("turn.share"),
            texts.say("turn.calendar"),
            texts.say("turn.business"));
    for (Holder holder : Bars.largestFirst(total)) {
      table.row(
          text(texts.holder(holder)),
          text(texts.share(total, holder)),
          text(texts.calendarTime(total.of(holder).calendar())),
          text(texts.time(total.of(holder).business().toSeconds())));
    }
    return new Section(
        "whose-turn",
        texts.say("turn"),
        texts.say("turn.intro"),
        List.of(
            new Bars(texts).bar(total, texts.say("turn.caption")), legend(total), table.content()));
  }

  private DomContent legend(Figures figures) {
    return ul(each(
            Bars.largestFirst(figures),
            holder ->
                li(
                    span("" + HolderWords.of(holder).letter()).withClass("key h-" + holder.id()),
                    text(" " + texts.holder(holder)))))
        .withClass("legend");
  }

  private Section waits() {
    Figures total = report.total();
    Table table =
        new Table(
            texts.say("waits.caption"),
            texts.say("waits.what"),
            texts.say("waits.half"),
            texts.say("waits.most"),
            texts.say("waits.nearly-all"),
            texts.say("waits.n"),
            texts.say("waits.open"));
    wait(table, "waits.first-response", total.timeToFirstResponse());
    wait(table, "waits.first-touch", total.timeToFirstTouch());
    wait(table, "waits.resolution", total.timeToResolution());
    wait(table, "waits.silence", total.longestSilence());
    return new Section(
        "waits", texts.say("waits"), texts.say("waits.intro"), List.of(table.content()));
  }

  private void wait(Table table, String key, Distribution distribution) {
    Quantiles quantiles = texts.clock(distribution);
    table.row(
        texts.say(key),
        texts.time(quantiles.p50()),
        texts.time(quantiles.p85()),
        texts.time(quantiles.p95()),
        texts.number(distribution.n()),
        texts.number(distribution.open()));
  }

  private List<DomContent> trend() {
    List<DomContent> charts = new ArrayList<>();
    chart(charts, "first-response", Stretch::timeToFirstResponse);
    chart(charts, "resolution", Stretch::timeToResolution);
    if (!charts.isEmpty()) {
      charts.add(weeks());
    }
    return charts;
  }

  private void chart(List<DomContent> charts, String name, Function<Stretch, Distribution> what) {
    if (TrendChart.isKnown(report.trend(), texts, what)) {
      charts.add(
          figure(
              figcaption(texts.say("trend." + name)),
              drawing("light", INK_LIGHT, BAND_LIGHT, name, what),
              drawing("dark", INK_DARK, BAND_DARK, name, what)));
    }
  }

  /** The table beside the charts says the same in numbers, so that the drawing itself is silent. */
  private DomContent drawing(
      String mode, Color ink, Color band, String name, Function<Stretch, Distribution> what) {
    String svg = new TrendChart(texts, ink, band).svg(report.trend(), what, mode + "-" + name);
    return div(rawHtml(svg)).withClass("chart " + mode).attr("aria-hidden", "true");
  }

  private DomContent weeks() {
    Table table =
        new Table(
            texts.say("trend.caption"),
            texts.say("trend.week"),
            texts.say("waits.n"),
            texts.say("waits.open"),
            texts.say("trend.first-response"),
            texts.say("trend.resolution"));
    for (Stretch one : report.trend()) {
      boolean known = one.shown() == Shown.ALL;
      table.row(
          texts.date(one.from()) + " – " + texts.date(one.to().minusDays(1)),
          known ? texts.number(one.n()) : texts.say("too-few"),
          known ? texts.number(one.open()) : "",
          known ? texts.time(texts.clock(one.timeToFirstResponse()).p50()) : "",
          known ? texts.time(texts.clock(one.timeToResolution()).p50()) : "");
    }
    return table.content();
  }

  private Section groups() {
    Table table =
        new Table(
            texts.say("groups.caption"),
            texts.say("group." + report.request().grouping().id()),
            texts.say("groups.tickets"),
            texts.say("turn"),
            texts.say("groups.it"),
            texts.say("groups.requester"),
            texts.say("groups.answered"),
            texts.say("groups.resolved"),
            texts.say("waits.open"));
    report.groups().forEach(row -> group(table, row));
    return new Section(
        "groups",
        texts.say("groups", texts.say("group." + report.request().grouping().id())),
        "",
        List.of(
            table.content(),
            p(texts.say("groups.others", report.request().k())).withClass("note")));
  }

  private void group(Table table, Report.Row row) {
    Figures figures = row.figures();
    String name = Names.plain(row.key(), texts);
    if (figures.shown() != Shown.ALL) {
      table.row(name, texts.say("too-few"), "", "", "", "", "", "");
      return;
    }
    table.row(
        text(name),
        text(texts.number(figures.touched())),
        new Bars(texts).bar(figures, name),
        text(texts.itShare(figures)),
        text(texts.share(figures, Holder.REQUESTER)),
        text(texts.time(texts.clock(figures.timeToFirstResponse()).p50())),
        text(texts.time(texts.clock(figures.timeToResolution()).p50())),
        text(texts.number(figures.open())));
  }
}
