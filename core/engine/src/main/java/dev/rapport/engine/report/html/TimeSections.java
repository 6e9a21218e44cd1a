package dev.rapport.engine.report.html;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import dev.rapport.engine.report.Comparison;
import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import dev.rapport.model.Holder;
import j2html.tags.DomContent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the time went, group by group and week by week, and how long things took. */
record TimeSections(Report report, Texts texts, Medium medium, ZoneId zone) {
  /** More rows nobody reads as a page, and a page that holds them all is slow to open. */
  static final int MOST_GROUPS = 300;

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(whoseTurn());
    if (report.total().shown() == Shown.ALL) {
      sections.add(waits());
    }
    TrendSections trend = new TrendSections(report, texts, medium);
    sections.addAll(trend.sections());
    sections.addAll(new SpreadSection(report, texts, medium).sections());
    if (!report.groups().isEmpty()) {
      sections.add(groups());
    }
    sections.addAll(trend.quarterly());
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
                texts.say("turn.business"))
            .on(Receipts.WHOSE_TURN);
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
        Stream.concat(bars(total), Stream.of(table.content())).toList());
  }

  /** The bar of this period and, where one is compared, that of the earlier one below it. */
  private Stream<DomContent> bars(Figures total) {
    Comparison earlier = report.comparison();
    if (earlier == null || earlier.total().shown() == Shown.NOTHING) {
      return Stream.of(bars().bar(total, texts.say("turn.caption")));
    }
    return Stream.of(
        named(total, texts.say("turn.now")),
        named(earlier.total(), texts.say("turn.before", texts.period(earlier.period(), zone))));
  }

  private DomContent named(Figures figures, String name) {
    return figure(figcaption(name), bars().bar(figures, name)).withClass("named");
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
    wait(table.on(Receipts.FIRST_RESPONSE), "waits.first-response", total.timeToFirstResponse());
    wait(table.on(Receipts.FIRST_TOUCH), "waits.first-touch", total.timeToFirstTouch());
    wait(table.on(Receipts.RESOLUTION), "waits.resolution", total.timeToResolution());
    wait(table.on(Receipts.SILENCE), "waits.silence", total.longestSilence());
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
    for (int i = 0; i < Math.min(rows.size(), MOST_GROUPS); i++) {
      group(table.on(Receipts.group(i)), rows.get(i));
    }
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
