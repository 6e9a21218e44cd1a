package dev.rapport.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code campaign.schedules} (12) schedules from {@code campaign.from} (1) on. A schedule schedule
 * that fails names its number; {@code -Dcampaign.from=N -Dcampaign.schedules=1} runs it alone.
 */
class CampaignTest {
  @TempDir Path folder;

  @Test
  void whateverGoesWrongStoreAndHostsEndAsAfterACalmLife() throws IOException {
    Campaign campaign = new Campaign(folder);
    long from = Long.getLong("campaign.from", 1);
    long schedules = Long.getLong("campaign.schedules", 12);
    long commands = 0;
    long crashes = 0;
    long calls = 0;
    long refused = 0;
    for (long seed = from; seed < from + schedules; seed++) {
      Campaign.Weathered one = campaign.run(seed);
      commands += one.commands();
      crashes += one.crashes();
      calls += one.calls();
      refused += one.refused();
    }
    System.out.printf(
        "%d schedules: %d commands, %d crashes, %d calls, %d of them refused with 429%n",
        schedules, commands, crashes, calls, refused);
    assertThat(commands).isGreaterThan(schedules);
  }
}
