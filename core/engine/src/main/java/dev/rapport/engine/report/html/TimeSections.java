package dev.rapport.engine.report.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.text;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Stretch;
import dev.rapport.model.Holder;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where the time went, group by group and week by week, and how long things took. */
record TimeSections(Report report, Texts texts, Medium medium) {
  private static final int WIDE = 720;
  private static final int NARROW = 340;

  /** More rows nobody reads as a page, and a page that holds them all is slow to open. */
  private static final int MOST_GROUPS = 300;

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
          join(bars().key(holder), " ", texts.holder(holder)),
          text(texts.share(total, holder)),
          text(texts.calendarTime(total.of(holder).calendar())),
          text(texts.time(total.of(holder).business().toSeconds())));
    }
    return new Section(
        "whose-turn",
        texts.say("turn"),
        texts.say("turn.intro"),
        List.of(bars().bar(total, texts.say("turn.caption")), table.content()));
  }

  private Bars bars() {
    return new Bars(texts, medium);
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
              drawing("wide", WIDE, name, what),
              drawing("narrow", NARROW, name, what)));
    }
  }

  /** One of these is seen; the table below says the same in numbers. */
  private DomContent drawing(
      String size, int width, String name, Function<Stretch, Distribution> what) {
    String svg =
        new TrendChart(texts, new ChartStyle(medium))
            .svg(report.trend(), what, size + "-" + name, width);
    return div(rawHtml(svg))
        .withClass("chart " + size)
        .attr("role", "img")
        .attr("aria-label", texts.say("trend." + name) + ": " + texts.say("trend.intro"));
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
            texts.heading("group." + report.request().grouping().id()),
            texts.say("groups.tickets"),
            texts.say("turn"),
            texts.say("groups.it"),
            texts.say("groups.requester"),
            texts.say("groups.answered"),
            texts.say("groups.resolved"),
            texts.say("waits.open"));
    List<Report.Row> rows = report.groups();
    rows.stream().limit(MOST_GROUPS).forEach(row -> group(table, row));
    List<DomContent> parts = new ArrayList<>();
    parts.add(bars().legend(report.total()));
    parts.add(table.content());
    if (rows.size() > MOST_GROUPS) {
      String more = texts.number(rows.size() - MOST_GROUPS);
      parts.add(p(texts.say("groups.more", more)).withClass("note"));
    }
    return new Section(
        "groups",
        texts.say("groups", texts.say("group." + report.request().grouping().id())),
        texts.say("groups.others", report.request().k()),
        parts);
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
        bars().small(figures, name),
        text(texts.itShare(figures)),
        text(texts.share(figures, Holder.REQUESTER)),
        text(texts.time(texts.clock(figures.timeToFirstResponse()).p50())),
        text(texts.time(texts.clock(figures.timeToResolution()).p50())),
        text(texts.number(figures.open())));
  }
}
