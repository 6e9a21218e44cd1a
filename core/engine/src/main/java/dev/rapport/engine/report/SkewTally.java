package dev.rapport.engine.report;

import dev.rapport.engine.insight.ClockSkew;
import dev.rapport.engine.words.DurationWords;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In how many pairs the trackers' clocks provably disagree.
 *
 * @param pairs how many; the others may disagree unseen
 * @param largest the largest that is proved, the first of equal ones; null without any
 */
public record SkewTally(int pairs, @Nullable ClockSkew largest) {
  /** No clock is known to be wrong. */
  public static final SkewTally NONE = new SkewTally(0, null);

  /** With what one case proves; the same where it proves nothing. */
  SkewTally with(@Nullable ClockSkew skew) {
    if (skew == null) {
      return this;
    }
    boolean larger = largest == null || skew.atLeast().compareTo(largest.atLeast()) > 0;
    return new SkewTally(pairs + 1, larger ? skew : largest);
  }

  /** The same in words, without a full stop; empty where no clock is known to be wrong. */
  public Optional<String> words() {
    return Optional.ofNullable(largest)
        .map(
            skew ->
                "in %s of the pairs the two trackers' clocks provably disagree, %s is at least %s"
                        .formatted(
                            String.format(Locale.ROOT, "%,d", pairs),
                            skew.behind(),
                            DurationWords.of(skew.atLeast()))
                    + " behind "
                    + skew.ahead()
                    + "; the order within each tracker is kept");
  }
}
