package dev.rapport.engine.expectation;

import dev.rapport.engine.expectation.Expectation.Band;
import dev.rapport.engine.insight.WorkingDay;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says an expectation as people would: business time first, with the calendar named once, calendar
 * time in brackets; one clock alone where nobody rests.
 *
 * @param done what happened to the tickets that had it: {@code answered} or {@code done}
 * @param day what a day of business time is, and how its calendar is named
 */
public record ExpectationWords(String done, WorkingDay day) {
  private static final Duration CLOCK_DAY = Duration.ofDays(1);

  /**
   * One sentence, in English.
   *
   * @param age how long this ticket has waited so far
   */
  public String say(Expectation expectation, Elapsed age) {
    if (!expectation.known()) {
      return unknown(expectation);
    }
    return "Of %s%s, %s; this one is at %s."
        .formatted(
            like(expectation),
            expectation.aged() ? " that had waited as long" : "",
            band(expectation),
            oneClock()
                ? DurationWords.of(age.calendar())
                : DurationWords.of(age.business(), day.length()));
  }

  /**
   * The same in business time alone, for a small place that names the calendar elsewhere.
   *
   * @param age how long this ticket has waited so far
   */
  public String brief(Expectation expectation, Elapsed age) {
    if (!expectation.known()) {
      return done + ": not yet known, " + expectation.reason();
    }
    return "half of %,d such tickets were %s within %s, six in seven within %s; this one is at %s"
        .formatted(
            expectation.n(),
            done,
            spoken(expectation.business().p50(), day.length()),
            spoken(expectation.business().p85(), day.length()),
            DurationWords.of(age.business(), day.length()));
  }

  /** What a ticket was promised when it was opened, without anything that changes later. */
  public String promise(Expectation expectation) {
    return expectation.known()
        ? "Of tickets like this one" + shared(expectation) + " " + band(expectation) + "."
        : unknown(expectation);
  }

  private static String unknown(Expectation expectation) {
    return "Not yet known: " + expectation.reason() + ".";
  }

  private static String like(Expectation expectation) {
    return String.format(Locale.ROOT, "%,d tickets like this one", expectation.n())
        + shared(expectation);
  }

  private static String shared(Expectation expectation) {
    return expectation.basis().isEmpty()
        ? ""
        : " (same " + String.join(" and ", expectation.basis()) + ")";
  }

  private String band(Expectation expectation) {
    if (oneClock()) {
      return band(expectation.calendar(), CLOCK_DAY);
    }
    return "%s of business time, %s (%s)"
        .formatted(
            band(expectation.business(), day.length()),
            day.calendar(),
            clock(expectation.calendar()));
  }

  private boolean oneClock() {
    return day.equals(WorkingDay.AROUND_THE_CLOCK);
  }

  private String band(Band band, Duration length) {
    return "half were %s within %s, six in seven within %s"
        .formatted(done, spoken(band.p50(), length), spoken(band.p85(), length));
  }

  private static String spoken(@Nullable Duration duration, Duration length) {
    return duration == null ? "a time not yet known" : DurationWords.of(duration, length);
  }

  private static String clock(Band band) {
    String half = spoken(band.p50(), CLOCK_DAY);
    return band.promise().map(six -> half + " and " + DurationWords.of(six)).orElse(half)
        + " by the clock";
  }
}
