package dev.rapport.engine.report.html;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Quarterly;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Stretch;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How it went from week to week for all together, and from quarter to quarter for each group. */
record TrendSections(Report report, Texts texts, Medium medium) {
  /** More columns fit on no sheet; the tables have them all. */
  private static final int MOST_QUARTERS = 6;

  /** The total by week; none where too little is known. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<DomContent> charts = new ArrayList<>();
    chart(charts, "first-response", Stretch::timeToFirstResponse);
    chart(charts, "resolution", Stretch::timeToResolution);
    if (!charts.isEmpty()) {
      charts.add(weeks());
      sections.add(new Section("trend", texts.say("trend"), texts.say("trend.intro"), charts));
    }
    return sections;
  }

  /** The groups by quarter; none where all is one quarter. */
  List<Section> quarterly() {
    List<DomContent> parts = new ArrayList<>();
    quarters(parts, "trend.first-response", Stretch::timeToFirstResponse);
    quarters(parts, "trend.resolution", Stretch::timeToResolution);
    int more = report.quarters().size() - TimeSections.MOST_GROUPS;
    if (more > 0) {
      parts.add(p(texts.say("groups.more", texts.number(more))).withClass("note"));
    }
    String group = texts.say("group." + report.request().grouping().id());
    String title = texts.say("quarters", group);
    return parts.isEmpty()
        ? List.of()
        : List.of(new Section("quarters", title, texts.say("quarters.intro"), parts));
  }

  private void chart(List<DomContent> charts, String name, Function<Stretch, Distribution> what) {
    if (TrendChart.isKnown(report.trend(), texts, what)) {
      TrendChart chart = new TrendChart(texts, new ChartStyle(medium));
      String title = texts.say("trend." + name);
      Drawing drawing =
          new Drawing(
              name,
              title + ": " + texts.say("trend.intro"),
              (id, width) -> chart.svg(report.trend(), what, id, width));
      charts.add(figure(figcaption(title)).with(drawing.content(medium)));
    }
  }

  private DomContent weeks() {
    Table table =
        new Table(
                texts.say("trend.caption"),
                texts.say("trend.week"),
                texts.say("waits.n"),
                texts.say("waits.open"),
                texts.say("trend.first-response"),
                texts.say("trend.most"),
                texts.say("trend.resolution"),
                texts.say("trend.most"))
            .on(Receipts.TREND);
    report.trend().forEach(one -> week(table, one));
    return table.content();
  }

  private void week(Table table, Stretch one) {
    String week = texts.date(one.from()) + " – " + texts.date(one.to().minusDays(1));
    if (one.shown() != Shown.ALL) {
      table.row(week, texts.say("too-few"), "", "", "", "", "");
      return;
    }
    Quantiles response = texts.clock(one.timeToFirstResponse());
    Quantiles resolution = texts.clock(one.timeToResolution());
    table.row(
        week,
        texts.number(one.n()),
        texts.number(one.open()),
        texts.time(response.p50()),
        texts.time(response.p85()),
        texts.time(resolution.p50()),
        texts.time(resolution.p85()));
  }

  private void quarters(
      List<DomContent> parts, String what, Function<Stretch, Distribution> measure) {
    if (isKnown(measure)) {
      parts.add(table(what, measure));
    }
  }

  /** Whether there is a number anywhere. */
  private boolean isKnown(Function<Stretch, Distribution> measure) {
    return report.quarters().stream()
        .flatMap(group -> group.quarters().stream())
        .anyMatch(one -> texts.clock(measure.apply(one)).p50() != null);
  }

  private DomContent table(String what, Function<Stretch, Distribution> measure) {
    List<Stretch> all = report.quarters().get(0).quarters();
    int first = Math.max(0, all.size() - MOST_QUARTERS);
    List<String> columns = new ArrayList<>();
    columns.add(texts.heading("group." + report.request().grouping().id()));
    all.stream().skip(first).forEach(one -> columns.add(quarter(one.from())));
    Table table =
        new Table(texts.say("quarters.caption", texts.say(what)), columns).on(Receipts.QUARTERS);
    report.quarters().stream()
        .limit(TimeSections.MOST_GROUPS)
        .forEach(group -> table.row(row(group, first, measure)));
    return table.content();
  }

  private String[] row(Quarterly group, int first, Function<Stretch, Distribution> measure) {
    List<Stretch> quarters = group.quarters();
    List<String> cells = new ArrayList<>(List.of(Names.plain(group.key(), texts)));
    IntStream.range(first, quarters.size())
        .forEach(i -> cells.add(cell(quarters.get(i), measure.apply(quarters.get(i)))));
    return cells.toArray(String[]::new);
  }

  private String cell(Stretch quarter, Distribution waits) {
    Long half = texts.clock(waits).p50();
    String n = texts.number(quarter.n());
    return half == null
        ? texts.say("quarters.few", n)
        : texts.say("quarters.half", texts.time(half), n);
  }

  private String quarter(LocalDate first) {
    return texts.say(
        "quarters.name",
        String.valueOf(first.get(IsoFields.QUARTER_OF_YEAR)),
        String.valueOf(first.getYear()));
  }
}
