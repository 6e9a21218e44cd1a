package dev.rapport.engine.techtalk;

import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.language.TermTally;
import dev.rapport.engine.language.Terms;
import dev.rapport.engine.language.Vocabulary;
import dev.rapport.engine.repeats.Repeats;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the agenda of a Tech Talk of tickets that come one by one: groups of requests and terms
 * under the report's rule for small numbers, a few fixes by their tickets' keys. Nobody is named.
 */
public final class TechTalk {
  private static final int MOST_TERMS = 10;
  private static final int MOST_FIXES = 5;

  private final @Nullable Span period;
  private final Vocabulary vocabulary;
  private final Terms terms;
  private final Repeats repeats;
  private final TermTally tally = new TermTally();
  private final TreeSet<Fix> fixes = new TreeSet<>(Fix.BEST_FIRST);

  /**
   * An agenda of tickets that were opened in the period.
   *
   * @param period null for all there is
   * @param sayings what people said to Rapport, for their tips
   */
  public TechTalk(@Nullable Span period, Sayings sayings, Vocabulary vocabulary) {
    this.period = period;
    this.vocabulary = vocabulary;
    this.terms = new Terms(vocabulary);
    this.repeats = new Repeats(sayings);
  }

  /** Takes in what is known of a ticket, or of two that are one. */
  public void add(TicketInsight insight) {
    repeats.add(insight);
    Instant opened = insight.ledger().whole().fromInclusive();
    if (period != null && !period.contains(opened)) {
      return;
    }
    if (!insight.ticket().restricted()) {
      tally.add(terms.apply(insight));
    }
    Fix.of(insight, vocabulary).ifPresent(this::keepIfBetter);
  }

  /** One solution of a kind, and few in all. */
  private void keepIfBetter(Fix fix) {
    List<Fix> alike = fixes.stream().filter(fix::isLike).toList();
    if (alike.stream().allMatch(other -> Fix.BEST_FIRST.compare(fix, other) < 0)) {
      alike.forEach(fixes::remove);
      fixes.add(fix);
    }
    if (fixes.size() > MOST_FIXES) {
      fixes.pollLast();
    }
  }

  /**
   * The agenda of all tickets so far.
   *
   * @param day how long a business day is
   * @param k the fewest tickets and people that a figure may speak of
   */
  public Agenda agenda(Instant asOf, Duration day, int k) {
    return new Agenda(
        period,
        asOf.truncatedTo(ChronoUnit.SECONDS),
        day,
        ShownRepeats.of(repeats, period, asOf, k),
        tally.counts(k).stream().limit(MOST_TERMS).toList(),
        fixes.stream().toList());
  }
}
