package dev.rapport.sandbox.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

  @ParameterizedTest(name = "{1} after {0} is {2}")
  @CsvSource({
    "2026-11-19T10:00:00Z, PT2H, 2026-11-19T12:00:00Z",
    "2026-11-20T16:00:00Z, PT2H, 2026-11-23T08:00:00Z",
    "2026-11-21T12:00:00Z, PT0S, 2026-11-23T07:00:00Z",
    "2026-11-23T03:00:00Z, PT1H, 2026-11-23T08:00:00Z",
    "2026-11-19T07:00:00Z, PT20H, 2026-11-23T07:00:00Z",
    "2026-10-23T15:00:00Z, PT2H, 2026-10-26T08:00:00Z"
  })
  void workingTimePassesOnWorkingDaysOnly(String start, String work, String end) {
    assertThat(OfficeHours.after(Instant.parse(start), Duration.parse(work)))
        .isEqualTo(Instant.parse(end));
  }
}
