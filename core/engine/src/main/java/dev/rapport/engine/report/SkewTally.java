package dev.rapport.engine.report;

import dev.rapport.engine.insight.ClockSkew;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * In how many pairs the trackers' clocks provably disagree.
 *
 * @param pairs how many; the others may disagree unseen
 * @param largest the largest that is proved; zero without any
 */
public record SkewTally(int pairs, Duration largest) {
  /** No clock is known to be wrong. */
  public static final SkewTally NONE = new SkewTally(0, Duration.ZERO);

  /** With what one case proves; the same where it proves nothing. */
  SkewTally with(@Nullable ClockSkew skew) {
    if (skew == null) {
      return this;
    }
    boolean larger = skew.atLeast().compareTo(largest) > 0;
    return new SkewTally(pairs + 1, larger ? skew.atLeast() : largest);
  }
}
