package dev.rapport.engine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportReceipt;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the figures came about, and the receipt of each: what a PMO answers questions with. */
record MethodSections(Report report, Texts texts) {
  List<Section> sections() {
    return List.of(method(), receipts());
  }

  private Section method() {
    List<String> notes = new ArrayList<>();
    notes.add(texts.say("method.clock"));
    notes.add(texts.say("method.cohort"));
    notes.add(texts.say("method.quantiles"));
    notes.add(
        texts.aroundTheClock()
            ? texts.say("method.calendar-time")
            : texts.say("method.business-time", report.receipt().day().calendar()));
    notes.add(texts.say("method.privacy", report.request().k()));
    notes.addAll(report.receipt().calendarNotes());
    List<DomContent> parts = new ArrayList<>();
    parts.add(ul(each(notes, note -> li(note))));
    if (report.total().shown() != Shown.NOTHING) {
      parts.add(coverage());
    }
    return new Section("method", texts.say("method"), "", parts);
  }

  private DomContent coverage() {
    Figures total = report.total();
    Table table =
        new Table(
            texts.say("coverage.caption"), texts.say("coverage.rule"), texts.say("turn.share"));
    total
        .coverage()
        .forEach((rule, seconds) -> table.row(rule, texts.percent(total.share(seconds).orElse(0))));
    return table.content();
  }

  private Section receipts() {
    Table table =
        new Table(
            texts.say("receipts.caption"),
            texts.say("receipts.figure"),
            texts.say("receipts.rests-on"),
            texts.say("receipts.ask"));
    Figures total = report.total();
    if (total.shown() != Shown.NOTHING) {
      receipt(table, "whose-turn", total.touched(), "waits/it_active");
    }
    if (total.shown() == Shown.ALL) {
      receipt(table, "first-response", total.timeToFirstResponse().n(), "timeToFirstResponse");
      receipt(table, "resolution", total.timeToResolution().n(), "timeToResolution");
      receipt(table, "expectation", total.hitRate().resolution().judged(), "hitRate");
      receipt(table, "together", total.n(), "checkpoints");
    }
    return new Section(
        "receipts",
        texts.say("receipts"),
        texts.say("receipts.intro"),
        List.of(table.content(), provenance()));
  }

  private void receipt(Table table, String figure, long tickets, String id) {
    table.row(
        span(texts.say("receipt." + figure)).withId("r-" + figure),
        text(texts.say("receipts.tickets", texts.number(tickets))),
        span("rapport explain report/…/" + id).withClass("command"));
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
