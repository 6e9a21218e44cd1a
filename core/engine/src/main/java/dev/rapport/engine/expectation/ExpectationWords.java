package dev.rapport.engine.expectation;

import dev.rapport.engine.calendar.WeeklyCalendar;
import dev.rapport.engine.expectation.Expectation.Band;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says an expectation as people would: business time first, with the calendar named once, calendar
 * time in brackets.
 *
 * @param done what happened to the tickets that had it: {@code answered} or {@code done}
 * @param calendar the calendar that is named and whose mean working day is a day
 */
public record ExpectationWords(String done, WeeklyCalendar calendar) {
  private static final Duration DAY = Duration.ofDays(1);

  /**
   * One sentence, in English.
   *
   * @param age how long this ticket has waited so far
   */
  public String say(Expectation expectation, Elapsed age) {
    if (!expectation.known()) {
      return "Not yet known: " + expectation.reason() + ".";
    }
    return "Of %d tickets like this one%s%s, %s of business time, %s (%s); this one is at %s."
        .formatted(
            expectation.n(),
            shared(expectation.basis()),
            expectation.aged() ? " that had waited as long" : "",
            band(expectation.business(), calendar.meanWorkingDay()),
            calendar.inWords(),
            clock(expectation.calendar()),
            SpokenDuration.of(age.business(), calendar.meanWorkingDay()));
  }

  private static String shared(List<String> basis) {
    return basis.isEmpty() ? "" : " (same " + String.join(" and ", basis) + ")";
  }

  private String band(Band band, Duration day) {
    return "half were %s within %s, six in seven %s"
        .formatted(done, spoken(band.p50(), day), within(band.p85(), day));
  }

  private static String within(@Nullable Duration duration, Duration day) {
    return duration == null
        ? "within a time not yet known"
        : "within " + SpokenDuration.of(duration, day);
  }

  private static String spoken(@Nullable Duration duration, Duration day) {
    return duration == null ? "a time not yet known" : SpokenDuration.of(duration, day);
  }

  private static String clock(Band band) {
    String half = spoken(band.p50(), DAY);
    return band.promise().map(six -> half + " and " + SpokenDuration.of(six, DAY)).orElse(half)
        + " by the clock";
  }
}
