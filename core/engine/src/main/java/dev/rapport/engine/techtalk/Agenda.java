package dev.rapport.engine.techtalk;

import dev.rapport.engine.language.TermTally;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Tech Talk is about.
 *
 * @param period what lies inside counts; null for all there is
 * @param asOf the moment at which we looked
 * @param day how long a business day is
 * @param repeats what comes again
 * @param terms what most tickets would need explained, the most frequent first
 * @param fixes what was explained well, the best first
 */
public record Agenda(
    @Nullable Span period,
    Instant asOf,
    Duration day,
    ShownRepeats repeats,
    List<TermTally.Count> terms,
    List<Fix> fixes) {
  public Agenda {
    terms = List.copyOf(terms);
    fixes = List.copyOf(fixes);
  }
}
