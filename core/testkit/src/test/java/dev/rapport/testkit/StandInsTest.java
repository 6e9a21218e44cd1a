package dev.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.HostContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandInsTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  @Test
  void theClockStandsStillUntilItIsMoved() throws InterruptedException {
    SettableClock clock = SettableClock.at(NOON);
    Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));

    clock.pause().sleep(Duration.ofHours(1));
    clock.pause().sleep(Duration.ofHours(-1));

    assertThat(berlin.instant()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    clock.set(NOON);
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @Test
  void callsAreCountedAndReadsAreNoWrites() {
    CallCount calls = new CallCount();
    calls.called("GET", 200, Duration.ZERO);
    calls.called("POST", 201, Duration.ZERO);

    assertThat(calls.all()).isEqualTo(2);
    assertThat(calls.writes()).isEqualTo(1);
  }

  @Test
  void aContextRemembersAndMeasuresTexts() {
    HostContext context = HostContexts.of(SettableClock.at(NOON));
    context.memory().remember("page", "500");

    assertThat(context.memory().recall("page")).contains("500");
    assertThat(context.texts().read("is it on?", Set.of("ann")).question()).isTrue();
    assertThat(context.texts().read("  ", Set.of()).words()).isZero();
  }

  @Test
  void absentDataSkipsTheTestAndSaysWhy() {
    assertThatThrownBy(() -> SharedData.require("no-such-file"))
        .hasMessageContaining("needs no-such-file");
  }

  @Test
  void aGoldenFileIsComparedToTheLetter() {
    GoldenFile.assertMatches("greeting.txt", "good morning\n");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GoldenFile.assertMatches("greeting.txt", "good evening\n"));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GoldenFile.assertMatches("absent.txt", "good morning\n"))
        .withMessageContaining("rapport.golden.write");
  }

  @Test
  void aGoldenFileThatNobodyWouldReadIsRefused() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GoldenFile.assertMatches("greeting.txt", "line\n".repeat(61)));
  }
}
