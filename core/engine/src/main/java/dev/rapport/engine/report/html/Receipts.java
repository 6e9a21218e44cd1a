package dev.rapport.engine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Comparison;
import dev.rapport.engine.report.Deadlines;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportReceipt;
import j2html.tags.DomContent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The appendix that every figure leads to: on how many tickets it rests, by which versions, and the
 * command that names its events. What a PMO answers questions with.
 */
record Receipts(Report report, ShownRepeats repeats, Texts texts, ZoneId zone) {
  static final String WHOSE_TURN = "r-whose-turn";
  static final String FIRST_RESPONSE = "r-first-response";
  static final String FIRST_TOUCH = "r-first-touch";
  static final String RESOLUTION = "r-resolution";
  static final String SILENCE = "r-silence";
  static final String EXPECTATION = "r-expectation";
  static final String TOGETHER = "r-together";
  static final String MIRROR = "r-mirror";
  static final String TREND = "r-trend";
  static final String QUARTERS = "r-quarters";
  static final String CHANGE = "r-change";
  static final String REPEATS = "r-repeats";
  static final String DEADLINES = "r-deadlines";

  /** The receipt of a group's row, by its place among them. */
  static String group(int index) {
    return "r-group-" + index;
  }

  Section section() {
    List<DomContent> parts = new ArrayList<>();
    parts.add(figures().content());
    if (report.total().shown() != Shown.NOTHING && !report.groups().isEmpty()) {
      parts.add(groups().content());
    }
    parts.add(provenance());
    return new Section("receipts", texts.say("receipts"), texts.say("receipts.intro"), parts);
  }

  private Table figures() {
    Table table =
        new Table(
            texts.say("receipts.caption"),
            texts.say("receipts.figure"),
            texts.say("receipts.rests-on"),
            texts.say("receipts.ask"));
    Figures total = report.total();
    if (total.shown() != Shown.NOTHING) {
      add(table, WHOSE_TURN, total.touched(), "waits/it_active");
    }
    if (total.shown() == Shown.ALL) {
      cohort(table, total);
    }
    if (!repeats.groups().isEmpty()) {
      int again = repeats.groups().stream().mapToInt(ShownRepeats.Shown::count).sum();
      add(table, REPEATS, again, "n");
    }
    Deadlines.Due due = report.deadlines().total();
    if (due.due() > 0) {
      add(table, DEADLINES, due.shown() ? tickets(due.due()) : texts.say("too-few"), "open");
    }
    return table;
  }

  private void cohort(Table table, Figures total) {
    add(table, FIRST_RESPONSE, total.timeToFirstResponse().n(), "timeToFirstResponse");
    add(table, FIRST_TOUCH, total.timeToFirstTouch().n(), "timeToFirstTouch");
    add(table, RESOLUTION, total.timeToResolution().n(), "timeToResolution");
    add(table, SILENCE, total.longestSilence().n(), "longestSilence");
    add(table, EXPECTATION, total.hitRate().resolution().judged(), "hitRate/resolution");
    add(table, TOGETHER, total.n(), "checkpoints/…");
    add(table, MIRROR, total.n(), "mirror/…");
    add(table, TREND, total.n(), "timeToResolution");
    if (!report.quarters().isEmpty()) {
      add(table, QUARTERS, total.n(), row("timeToResolution"));
    }
    Comparison earlier = report.comparison();
    if (earlier != null) {
      boolean shown = earlier.total().shown() == Shown.ALL;
      String both = shown ? tickets(total.n() + earlier.total().n()) : texts.say("too-few");
      add(table, CHANGE, both, "timeToResolution");
    }
  }

  private void add(Table table, String anchor, long tickets, String figure) {
    add(table, anchor, tickets(tickets), figure);
  }

  private String tickets(long tickets) {
    return texts.say("receipts.tickets", texts.number(tickets));
  }

  private void add(Table table, String anchor, String restsOn, String figure) {
    table.row(
        span(texts.say("receipt." + anchor.substring("r-".length()))).withId(anchor),
        text(restsOn),
        span("rapport explain " + id(figure)).withClass("command"));
  }

  private String row(String figure) {
    return report.request().grouping().id() + "=…/" + figure;
  }

  private String id(String figure) {
    return "report/" + texts.periodId(report.request().period(), zone) + "/" + figure;
  }

  private Table groups() {
    Table table =
        new Table(
            texts.say("receipts.groups", id(row("…"))),
            texts.heading("group." + report.request().grouping().id()),
            texts.say("receipts.touched"),
            texts.say("receipts.opened"));
    List<Report.Row> rows = report.groups();
    for (int i = 0; i < Math.min(rows.size(), TimeSections.MOST_GROUPS); i++) {
      Figures figures = rows.get(i).figures();
      table.row(
          span(Names.plain(rows.get(i).key(), texts)).withId(group(i)),
          text(figures.shown() == Shown.NOTHING ? "" : texts.number(figures.touched())),
          text(figures.shown() == Shown.ALL ? texts.number(figures.n()) : ""));
    }
    return table;
  }

  private DomContent provenance() {
    ReportReceipt receipt = report.receipt();
    List<String> histories = new ArrayList<>();
    receipt
        .histories()
        .forEach((tier, tickets) -> histories.add(tier + " " + texts.number(tickets)));
    return p(
            text(
                texts.say(
                    "receipts.provenance",
                    number(receipt.tickets()),
                    number(receipt.events()),
                    receipt.holders(),
                    receipt.calendars(),
                    String.join(", ", histories))),
            a(" SHA-256 " + receipt.hash()).withHref("#receipts"))
        .withClass("note");
  }

  private String number(@Nullable Number count) {
    return count == null ? texts.say("receipts.few") : texts.number(count.longValue());
  }
}
