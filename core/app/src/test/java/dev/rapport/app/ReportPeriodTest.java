package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.model.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
    "2026-Q4, 2026-10-01T00:00:00Z, 2027-01-01T00:00:00Z",
    "2026-q1, 2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z",
    "2026-02, 2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z",
    "2026-10-01..2026-10-08, 2026-10-01T00:00:00Z, 2026-10-08T00:00:00Z",
    "2026-10-01T12:00:00+02:00..2026-10-02, 2026-10-01T10:00:00Z, 2026-10-02T00:00:00Z"
  })
  void aPeriodRunsFromItsFirstInstantToTheFirstAfterIt(String text, Instant from, Instant to) {
    assertThat(new ReportPeriod(ZoneOffset.UTC).parse(text)).contains(new Span(from, to));
  }

  @Test
  void allIsEverything() {
    assertThat(new ReportPeriod(ZoneOffset.UTC).parse("ALL")).isEmpty();
  }

  @Test
  void daysBeginAtMidnightOfTheZone() {
    assertThat(new ReportPeriod(ZoneId.of("Europe/Berlin")).parse("2026-07"))
        .contains(
            new Span(Instant.parse("2026-06-30T22:00:00Z"), Instant.parse("2026-07-31T22:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Q4", "2026-Q5", "2026-13", "26", "x..y", "2026-10-08..2026-10-01", "12345"})
  void whatIsNoPeriodSaysWhichFormsThereAre(String text) {
    assertThatThrownBy(() -> new ReportPeriod(ZoneOffset.UTC).parse(text))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("2026-Q4");
  }
}
