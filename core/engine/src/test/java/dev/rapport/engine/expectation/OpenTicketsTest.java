package dev.rapport.engine.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Leaving out what is still open makes waits look shorter than they are. */
class OpenTicketsTest {
  private static final int TICKETS = 20_000;
  private static final double MEAN_WAIT = 100_000;
  private static final double TRUE_MEDIAN = MEAN_WAIT * Math.log(2);

  @Test
  void withFourInTenStillOpenTheMedianIsTrueAndThatOfTheClosedIsNot() {
    Random random = new Random(42);
    int[] waits = IntStream.range(0, TICKETS).map(i -> draw(random, MEAN_WAIT)).toArray();
    // Two exponential clocks: the chance that the second one rings first is 0.4.
    int[] seen = IntStream.range(0, TICKETS).map(i -> draw(random, MEAN_WAIT * 1.5)).toArray();
    int[] reached =
        IntStream.range(0, TICKETS).filter(i -> waits[i] <= seen[i]).map(i -> waits[i]).toArray();
    int[] open =
        IntStream.range(0, TICKETS).filter(i -> waits[i] > seen[i]).map(i -> seen[i]).toArray();

    int median = KaplanMeier.of(reached, open).quantile(0.5).orElseThrow();
    int ofTheClosed = Arrays.stream(reached).sorted().toArray()[reached.length / 2];
    System.out.printf(
        "%d of %d open; true median %.0f s, with the open ones %d s, of the closed alone %d s%n",
        open.length, TICKETS, TRUE_MEDIAN, median, ofTheClosed);

    assertThat((double) open.length / TICKETS).isCloseTo(0.4, within(0.02));
    assertThat((double) median).isCloseTo(TRUE_MEDIAN, within(TRUE_MEDIAN * 0.05));
    assertThat((double) ofTheClosed).isLessThan(TRUE_MEDIAN * 0.7);
  }

  private static int draw(Random random, double mean) {
    return (int) Math.round(-mean * Math.log(1 - random.nextDouble()));
  }
}
