package dev.rapport.app.web;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.rapport.app.view.Clocks;
import dev.rapport.app.view.Numbers;
import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Silence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Elapsed;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket's time went.
 *
 * @param visit who looks
 * @param insight at what
 * @param clocks by which time is printed
 * @param evidence to show the events; only to those who see what is said inside IT
 */
record TicketTime(Visit visit, TicketInsight insight, Clocks clocks, Evidence evidence) {
  private record Fact(String name, String words, List<String> events) {}

  DomContent content() {
    return section(h2("Where the time went"), holders(), facts()).withId("time");
  }

  private DomContent holders() {
    Waits waits = insight.waits();
    List<Map.Entry<Holder, Elapsed>> largest =
        waits.byHolder().entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Holder, Elapsed> entry) -> entry.getValue().calendar())
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .toList();
    return div(table(
            caption("By whose turn it was"),
            thead(
                tr(
                    th("Whose turn").attr("scope", "col"),
                    iff(clocks.both(), th(business()).attr("scope", "col")),
                    th("By the clock").attr("scope", "col"),
                    th("Share").attr("scope", "col"))),
            tbody(each(largest, entry -> line(entry.getKey(), entry.getValue())))))
        .withClass("table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", "Time by whose turn it was");
  }

  private String business() {
    return "Business time, " + clocks.day().calendar();
  }

  private DomContent line(Holder holder, Elapsed time) {
    long all = Math.max(1, insight.waits().elapsed().calendar().toSeconds());
    return tr(
        th(Bar.key(holder), text(" " + visit.turns().of(holder))).attr("scope", "row"),
        iff(clocks.both(), td(clocks.business(time.business()))),
        td(DurationWords.of(time.calendar())),
        td(Numbers.percent((double) time.calendar().toSeconds() / all)));
  }

  private DomContent facts() {
    Waits waits = insight.waits();
    List<Fact> facts =
        List.of(
            fact("First answer", waits.timeToFirstResponse()),
            fact("First touched by IT", waits.timeToFirstTouch()),
            fact("Resolved", waits.timeToResolution()),
            silence(waits.longestSilence()),
            new Fact("Changed hands", hands(insight.counts()), List.of()));
    boolean inside = visit.viewer().seesTickets();
    return dl(each(
            facts,
            fact ->
                div(
                    dt(fact.name()),
                    dd(text(fact.words()), iff(inside, evidence.of(fact.events()))))))
        .withClass("facts");
  }

  private Fact fact(String name, Measure measure) {
    return new Fact(name, said(measure), measure.events());
  }

  private String said(Measure measure) {
    String time = clocks.text(measure.elapsed());
    return switch (measure.outcome()) {
      case REACHED -> "after " + time;
      case OPEN -> "not yet, after " + time;
      case CLOSED_WITHOUT -> "not before it was closed, after " + time;
    };
  }

  private Fact silence(@Nullable Silence silence) {
    return silence == null
        ? new Fact("Longest silence", "none", List.of())
        : new Fact(
            "Longest silence",
            "%s, %s%s"
                .formatted(
                    clocks.text(silence.elapsed()),
                    visit.turns().of(silence.with()),
                    silence.running() ? "; it goes on" : ""),
            silence.events());
  }

  private static String hands(Counts counts) {
    String hands =
        Stream.of(
                count(counts.reassignments().size(), "reassignment", "reassignments"),
                count(counts.sideHandovers().size(), "handover", "handovers"),
                count(counts.pingPongs().size(), "return to a group", "returns to a group"),
                count(counts.reopens().size(), "reopening", "reopenings"))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    return hands.isEmpty() ? "it stayed where it was" : hands;
  }

  private static String count(int number, String one, String many) {
    return number == 0 ? "" : Numbers.of(number, one, many);
  }
}
