package dev.rapport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SandboxClockTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void aStandingClockMovesOnlyWhenTold() {
    SandboxClock clock = SandboxClock.at(NOON);

    clock.advance(Duration.ofMinutes(5));
    assertThat(clock.instant()).isEqualTo("2026-03-02T12:05:00Z");
    clock.set(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(clock.instant()).isEqualTo("2020-01-01T00:00:00Z");
  }

  @Test
  void aFollowingClockKeepsItsDistanceWhenAdvanced() {
    SandboxClock leader = SandboxClock.at(NOON);
    SandboxClock clock = SandboxClock.following(leader);

    clock.advance(Duration.ofDays(1));
    leader.advance(Duration.ofHours(1));

    assertThat(clock.instant()).isEqualTo("2026-03-03T13:00:00Z");
  }

  @Test
  void zonesChangeNothingAboutTheInstant() {
    Clock clock = SandboxClock.at(NOON);

    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(clock.withZone(ZoneId.of("Europe/Berlin")).instant()).isEqualTo(NOON);
    assertThat(SandboxClock.system().getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
