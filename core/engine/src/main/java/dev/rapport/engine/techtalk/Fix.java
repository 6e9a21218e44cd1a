package dev.rapport.engine.techtalk;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.language.Vocabulary;
import dev.rapport.engine.repeats.ReportSketch;
import dev.rapport.engine.text.Sketches;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Facet;
import dev.rapport.model.Side;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A solution that is explained well: in some words, none of them a short form that nobody knows.
 *
 * @param ticket where it stands
 * @param type the host's kind of ticket
 * @param service the service that it is about, "" for none
 * @param words how long the resolution note is
 * @param thanked whether the requester's side wrote a word of thanks in public
 * @param report the sketch of what was reported, to show one solution of a kind
 */
public record Fix(
    TicketKey ticket, String type, String service, int words, boolean thanked, List<Long> report) {
  /** Those who were thanked, then the longer explanation, then by key. */
  static final Comparator<Fix> BEST_FIRST =
      Comparator.comparing((Fix fix) -> !fix.thanked())
          .thenComparing(Fix::words, Comparator.reverseOrder())
          .thenComparing(fix -> fix.ticket().toString());

  /** Share of words in common from which on two requests are of a kind. */
  private static final double ALIKE = 0.35;

  /** Shorter than this, a note says what was done and not why it helped. */
  private static final int FEWEST_WORDS = 8;

  /** Longer than this, it is no explanation but a log. */
  private static final int MOST_WORDS = 300;

  /** The solution of a ticket that everybody may see; empty where it is not explained well. */
  static Optional<Fix> of(TicketInsight insight, Vocabulary vocabulary) {
    return insight.ticket().restricted()
        ? Optional.empty()
        : insight.acts().readings().stream()
            .filter(Described.class::isInstance)
            .map(Described.class::cast)
            .filter(text -> text.part() == Part.RESOLUTION && isPlain(text.facts(), vocabulary))
            .findFirst()
            .map(text -> fix(insight, text.facts().words()));
  }

  private static boolean isPlain(TextFacts note, Vocabulary vocabulary) {
    return !note.bare()
        && note.words() >= FEWEST_WORDS
        && note.words() <= MOST_WORDS
        && note.terms().entrySet().stream()
            .allMatch(term -> !term.getValue().isEmpty() || vocabulary.isExplained(term.getKey()));
  }

  private static Fix fix(TicketInsight insight, int words) {
    String service = insight.ticket().facets().getOrDefault(Facet.SERVICE, "");
    boolean thanked = insight.acts().steps().stream().anyMatch(Fix::isThanks);
    String type = insight.ticket().facets().getOrDefault(Facet.TYPE, insight.ticket().type());
    return new Fix(insight.key(), type, service, words, thanked, ReportSketch.of(insight));
  }

  /** Whether both solve the same kind of request. */
  boolean isLike(Fix other) {
    return Sketches.similarity(report, other.report) >= ALIKE;
  }

  private static boolean isThanks(Step step) {
    return step.side() == Side.REQUESTER
        && step.event() instanceof Commented said
        && said.visibility() == Visibility.PUBLIC
        && said.facts().thanks();
  }
}
