package dev.rapport.app.web;

import dev.rapport.engine.expectation.Expectation;
import dev.rapport.engine.expectation.Outlook;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to expect of an open ticket next, by the clock: its first answer, or that it is done.
 *
 * @param what which of them
 * @param half when half of comparable tickets had it; null where that is not known
 * @param most when six in seven had it; null where that is not known
 */
public record Next(What what, @Nullable Instant half, @Nullable Instant most) {
  /** Nothing is waited for. */
  public static final Next NOTHING = new Next(What.NOTHING, null, null);

  /** What is waited for. */
  public enum What {
    ANSWER,
    DONE,
    NOTHING
  }

  /** The first answer where it is still to come, else the resolution. */
  static Next of(Outlook outlook, Instant createdAt) {
    if (outlook.firstResponse() != null) {
      return of(What.ANSWER, outlook.firstResponse(), createdAt);
    }
    return outlook.resolution() == null ? NOTHING : of(What.DONE, outlook.resolution(), createdAt);
  }

  private static Next of(What what, Expectation expected, Instant from) {
    return new Next(
        what, after(from, expected.calendar().p50()), after(from, expected.calendar().p85()));
  }

  private static @Nullable Instant after(Instant from, @Nullable Duration time) {
    return time == null ? null : from.plus(time);
  }
}
