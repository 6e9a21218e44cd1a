package dev.rapport.engine.report.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import dev.rapport.engine.insight.ClockSkew;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** How the figures came about. */
record MethodSections(Report report, Texts texts) {
  /** The one section. */
  List<Section> sections() {
    return List.of(method());
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
    ClockSkew skew = report.receipt().clockSkew().largest();
    if (skew != null) {
      notes.add(
          texts.say(
              "method.skew",
              texts.number(report.receipt().clockSkew().pairs()),
              skew.behind(),
              texts.calendarTime(skew.atLeast()),
              skew.ahead()));
    }
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
                texts.say("coverage.caption"), texts.say("coverage.rule"), texts.say("turn.share"))
            .on(Receipts.WHOSE_TURN);
    total
        .coverage()
        .forEach((rule, seconds) -> table.row(rule, texts.percent(total.share(seconds).orElse(0))));
    return table.content();
  }
}
