package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Entries of one ticket, as write and outcome: {@code a!} failed over a, {@code a} did it. */
class WriteCountsTest {
  @Test
  void whatWasAnsweredCountsEachTime() {
    assertThat(count("a", "b", "a")).isEqualTo(3);
  }

  @Test
  void whatFailedAgainAndAgainAndWasDoneAtLastCountsOnce() {
    assertThat(count("a!", "a!", "a!", "a")).isEqualTo(1);
  }

  @Test
  void whatMayHaveBeenDoneCountsBesideWhatFollowedInItsPlace() {
    assertThat(count("a!", "b")).isEqualTo(2);
    assertThat(count("a!", "b!", "b!", "a")).isEqualTo(3);
  }

  @Test
  void whatIsStillInDoubtCounts() {
    assertThat(count("a", "b!")).isEqualTo(2);
  }

  @Test
  void placesOfATicketDoNotStandForEachOther() {
    WriteCounts counts = new WriteCounts();
    counts.add(new WriteCounts.Try("id1", "property", "a", true));
    counts.add(new WriteCounts.Try("id1", "comment", "a", false));

    assertThat(counts.byTicket()).containsEntry("id1", 2L);
  }

  private static long count(String... entries) {
    WriteCounts counts = new WriteCounts();
    for (String entry : entries) {
      boolean failed = entry.endsWith("!");
      counts.add(new WriteCounts.Try("id1", "property", entry.replace("!", ""), failed));
    }
    return counts.byTicket().getOrDefault("id1", 0L);
  }
}
