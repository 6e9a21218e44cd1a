package dev.rapport.app.web;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.rapport.engine.insight.Basis;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.words.DurationWords;
import j2html.tags.DomContent;
import java.util.List;

/**
 * The receipt of a ticket's ledger: each turn with the rule and the events that decided.
 *
 * @param visit who looks
 * @param insight at what
 * @param evidence to show the events; only to those who see what is said inside IT
 */
record TicketTurns(Visit visit, TicketInsight insight, Evidence evidence) {
  DomContent content() {
    List<Segment> segments = insight.ledger().segments();
    boolean inside = visit.viewer().seesTickets();
    return section(
            h2("What it rests on"),
            details(
                summary("Every turn, one by one"),
                div(table(
                        caption("In the order of time, " + visit.times().place()),
                        thead(
                            tr(
                                th("From").attr("scope", "col"),
                                th("For").attr("scope", "col"),
                                th("Whose turn").attr("scope", "col"),
                                th("Group").attr("scope", "col"),
                                iff(inside, th("Rule and events").attr("scope", "col")))),
                        tbody(each(segments, segment -> line(segment, inside)))))
                    .withClass("table words")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", "Every turn")),
            p(basis(insight.basis())).withClass("note"))
        .withId("receipt");
  }

  private DomContent line(Segment segment, boolean inside) {
    return tr(
        th(visit.times().exact(segment.span().fromInclusive())).attr("scope", "row"),
        td(DurationWords.of(segment.span().length())),
        td(Bar.key(segment.holder()), text(" " + visit.turns().of(segment.holder()))),
        td(segment.group() == null ? "" : segment.group().name()),
        iff(inside, td(code(segment.rule()), evidence.of(segment.events()))));
  }

  private String basis(Basis basis) {
    return "History %s (%s), holder map %d, calendar %s, as of %s."
        .formatted(
            basis.history().completeness().id(),
            basis.history().tier(),
            basis.holders(),
            basis.calendars(),
            visit.times().moment(insight.asOf()));
  }
}
