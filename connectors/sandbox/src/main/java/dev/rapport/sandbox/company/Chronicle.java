package dev.rapport.sandbox.company;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Half a year of a company's tickets up to the present.
 *
 * @param stories by the moment they were opened
 */
public record Chronicle(Company company, List<Story> stories) {
  private static final int WEEKS = 26;
  private static final int OFFICE_SECONDS = 10 * 3600 - 60;
  private static final int YOUNG_ONE_IN = 40;

  /**
   * Tells so many stories.
   *
   * @param size how many tickets, at least 0
   * @param seed the same seed tells the same stories
   * @param now the present; nothing that happens is later
   */
  public static Chronicle of(int size, long seed, Instant now) {
    if (size < 0) {
      throw new IllegalArgumentException("A company cannot have " + size + " tickets");
    }
    SplittableRandom random = new SplittableRandom(seed);
    Script script = Script.read();
    Company company = Company.hire(script, random);
    List<Instant> openings = openings(size, random, now.truncatedTo(ChronoUnit.SECONDS));
    List<Story> stories =
        openings.stream()
            .map(opened -> new Narrator(script, company, random.split()).story(opened, now))
            .toList();
    return new Chronicle(company, stories);
  }

  /** Busy and quiet weeks, more in the morning, and some so late that they are still young. */
  private static List<Instant> openings(int size, SplittableRandom random, Instant now) {
    double[] load = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      load[week] = 0.4 + random.nextDouble() + (week % 4 == 3 ? 0.8 : 0);
    }
    Instant start = now.minus(Duration.ofDays(7 * WEEKS));
    List<Instant> openings = new ArrayList<>();
    while (openings.size() < size) {
      boolean young = openings.size() % YOUNG_ONE_IN == 0;
      int day = young ? 7 * WEEKS - random.nextInt(4) : week(load, random) * 7 + random.nextInt(7);
      Instant opened = duringOfficeHours(start.plus(Duration.ofDays(day)), random);
      if (!opened.isBefore(start) && opened.isBefore(now)) {
        openings.add(opened);
      }
    }
    openings.sort(Comparator.naturalOrder());
    return openings;
  }

  private static Instant duringOfficeHours(Instant day, SplittableRandom random) {
    int seconds = Math.min(random.nextInt(OFFICE_SECONDS), random.nextInt(OFFICE_SECONDS));
    return OfficeHours.onThatDay(day, Duration.ofSeconds(seconds));
  }

  private static int week(double[] load, SplittableRandom random) {
    int week;
    do {
      week = random.nextInt(WEEKS);
    } while (random.nextDouble() * 2.2 > load[week]);
    return week;
  }
}
