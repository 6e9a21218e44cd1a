package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.app.view.Clocks;
import dev.rapport.engine.expectation.Expectation;
import dev.rapport.engine.expectation.ExpectationWords;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Turn;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** <em>Ticket</em>: whose turn it is, where the time went, what is missing, and thanks. */
final class TicketPage {
  private final Visit visit;
  private final TicketLook look;
  private final TicketInsight insight;
  private final Clocks clocks;

  TicketPage(Visit visit, TicketLook look) {
    this.visit = visit;
    this.look = look;
    this.insight = look.insight();
    this.clocks = Clocks.of(insight.basis().calendars(), insight.basis().day());
  }

  DomContent[] aboveThanks() {
    return new DomContent[] {
      h1(
          text(insight.key().key()),
          span(insight.key().host()).withClass("host"),
          iff(restricted(), span("restricted").withClass("mark"))),
      iff(!restricted(), p(NowTable.title(insight.key()))),
      p(strong(now())).withClass("lead"),
      bar(),
      expectations(),
      notes(),
      new TicketTime(visit, insight, clocks, evidence()).content(),
      new TicketTogether(look.together(), evidence()).content()
    };
  }

  DomContent[] belowThanks() {
    return new DomContent[] {new TicketTurns(visit, insight, evidence()).content()};
  }

  private Evidence evidence() {
    return new Evidence(insight, visit.times());
  }

  private boolean restricted() {
    return insight.ticket().restricted() || insight.acts().ticket().restricted();
  }

  private String now() {
    Turn turn = insight.ledger().turn();
    return insight.open()
        ? "%s, for %s".formatted(visit.turns().of(turn.holder()), visit.times().ago(turn.since()))
        : "closed " + visit.times().moment(turn.since());
  }

  private DomContent bar() {
    List<Segment> segments = insight.ledger().segments();
    List<Bar.Part> parts =
        segments.stream()
            .map(
                one ->
                    new Bar.Part(
                        one.holder(),
                        one.span().length().toSeconds(),
                        DurationWords.of(one.span().length())))
            .toList();
    Span whole = insight.ledger().whole();
    return figure(
            new Bar(parts, words(segments)).drawn("Whose turn it was, from left to right in time"),
            p(
                    span(visit.times().moment(whole.fromInclusive())),
                    span(clocks.text(insight.waits().elapsed())),
                    span(insight.open() ? "now" : visit.times().moment(whole.toExclusive())))
                .withClass("scale"),
            Bar.legend(
                segments.stream().map(Segment::holder).distinct().sorted().toList(), visit.turns()))
        .withClass("ledger");
  }

  private String words(List<Segment> segments) {
    return segments.stream()
        .map(one -> visit.turns().of(one.holder()) + " " + DurationWords.of(one.span().length()))
        .collect(Collectors.joining(", then "));
  }

  /** What to expect, in the words of a person who does not promise too much. */
  private DomContent expectations() {
    Waits waits = insight.waits();
    List<String> said = new ArrayList<>();
    say(said, "answered", look.outlook().firstResponse(), waits.timeToFirstResponse());
    say(said, "done", look.outlook().resolution(), waits.timeToResolution());
    return iff(!said.isEmpty(), ul(each(said, one -> li(one))).withClass("sentences"));
  }

  private void say(
      List<String> said, String done, @Nullable Expectation expectation, Measure wait) {
    if (expectation != null) {
      said.add(new ExpectationWords(done, insight.basis().day()).say(expectation, wait.elapsed()));
    }
  }

  private DomContent notes() {
    return ul(
            each(
                insight.pair(),
                other ->
                    li(
                        text("One piece of work with "),
                        a(other.toString()).withHref(NowTable.address(other)),
                        text("; both show the same."))),
            iff(
                insight.waits().inTheVoid(),
                li("Nobody has spoken here for a while; a word helps, even without news.")),
            iff(
                look.unseen().isPresent(),
                li("Its host does not show it to Rapport any more; figures leave it out.")),
            iff(
                insight.ledger().turn().holder() == Holder.UNKNOWN,
                li("No rule says whose turn it is; an admin can add one to the holder map.")),
            each(look.together().hints(), hint -> li(hint)))
        .withClass("notes");
  }
}
