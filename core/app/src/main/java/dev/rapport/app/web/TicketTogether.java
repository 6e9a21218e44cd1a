package dev.rapport.app.web;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.language.Term;
import j2html.tags.DomContent;
import java.util.List;

/**
 * What is missing between people, said as an invitation, and the words that one side may not know.
 *
 * @param together what was done together
 * @param evidence to show what a verdict rests on
 */
record TicketTogether(Collaboration together, Evidence evidence) {
  DomContent content() {
    List<Verdict> verdicts =
        together.checkpoints().stream()
            .filter(verdict -> verdict.outcome() != Outcome.NOT_APPLICABLE)
            .toList();
    return div(
        iff(
            !verdicts.isEmpty(),
            section(h2("Together"), ul(each(verdicts, this::line)).withClass("checkpoints"))
                .withId("together")),
        iff(
            !together.terms().isEmpty(),
            section(
                    h2("Words"),
                    p("Short forms on this ticket that one side may not know.").withClass("intro"),
                    dl(each(together.terms(), TicketTogether::term)).withClass("facts"))
                .withId("words")));
  }

  private DomContent line(Verdict verdict) {
    return li(
            span(mark(verdict.outcome())).withClass("verdict").attr("aria-hidden", "true"),
            div(
                p(
                    span(verdict.checkpoint()).withClass("name"),
                    span(word(verdict.outcome())).withClass("mark")),
                p(verdict.reason()),
                verdict.waiver() == null ? text("") : p("Put aside: " + verdict.waiver().reason()),
                evidence.of(verdict.events())))
        .withClass("is-" + verdict.outcome().id());
  }

  private static DomContent term(Term term) {
    String meaning = term.meaning().isEmpty() ? "not explained yet" : term.meaning();
    return div(dt(term.term()), dd(meaning));
  }

  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "✓";
      case FAIL -> "–";
      case PENDING -> "…";
      case STALE -> "~";
      case WAIVED -> "○";
      case NOT_APPLICABLE -> "";
      case UNKNOWN -> "?";
    };
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "holds";
      case FAIL -> "did not happen";
      case PENDING -> "there is time";
      case STALE -> "worth another look";
      case WAIVED -> "put aside";
      case NOT_APPLICABLE -> "not for this ticket";
      case UNKNOWN -> "cannot be seen";
    };
  }
}
