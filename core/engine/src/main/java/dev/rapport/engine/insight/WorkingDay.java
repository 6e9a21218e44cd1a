package dev.rapport.engine.insight;

import java.time.Duration;

/**
 * What "1 d" means where business time is printed, and how the calendar is named there.
 *
 * @param calendar the default calendar as people say it, for example {@code Mon-Fri 9-17 Berlin}
 * @param length its mean working day; zero where nobody ever works
 */
public record WorkingDay(String calendar, Duration length) {
  /** Everybody works around the clock. */
  public static final WorkingDay AROUND_THE_CLOCK =
      new WorkingDay("around the clock", Duration.ofDays(1));
}
