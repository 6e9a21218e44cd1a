package dev.rapport.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code campaign.schedules} (12) schedules from {@code campaign.from} (1) on. A schedule that
 * fails names its number and does not end the run; {@code -Dcampaign.from=N -Dcampaign.schedules=1}
 * runs it alone.
 */
class CampaignTest {
  private static final int LONGEST_MESSAGE = 1_500;
  private static final int TOLD_EVERY = 20;

  @TempDir Path folder;

  @Test
  void whateverGoesWrongStoreAndHostsEndAsAfterACalmLife() throws IOException {
    Campaign campaign = new Campaign(folder);
    long from = Long.getLong("campaign.from", 1);
    long schedules = Long.getLong("campaign.schedules", 12);
    Weathered all = Weathered.NOTHING;
    List<String> failures = new ArrayList<>();
    for (long seed = from; seed < from + schedules; seed++) {
      try {
        all = all.plus(campaign.run(seed));
      } catch (AssertionError broken) {
        failures.add("schedule " + seed + ": " + ending(String.valueOf(broken.getMessage())));
        System.out.println(failures.get(failures.size() - 1));
      }
      long done = seed - from + 1;
      if (done % TOLD_EVERY == 0 || done == schedules) {
        System.out.printf(
            "%d schedules from %d: %s, %d failures%n", done, from, all, failures.size());
      }
    }
    assertThat(failures).isEmpty();
    assertThat(all.commands()).isGreaterThan(schedules);
  }

  /** What is wrong stands behind how it came about. */
  private static String ending(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_MESSAGE));
  }
}
