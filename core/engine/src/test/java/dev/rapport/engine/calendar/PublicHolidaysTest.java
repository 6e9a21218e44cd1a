package dev.rapport.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {
  private static final LocalDate EPIPHANY = LocalDate.of(2026, 1, 6);

  @Test
  void aPartOfACountryHasHolidaysThatTheWholeHasNot() {
    assertThat(PublicHolidays.of("DE").days(2026))
        .contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 25))
        .doesNotContain(EPIPHANY);
    assertThat(PublicHolidays.of("DE-BY").days(2026)).contains(EPIPHANY);
  }

  @Test
  void aHolidayOnASaturdayClosesTheFridayItIsObservedOn() {
    assertThat(PublicHolidays.of("us").days(2026)).contains(LocalDate.of(2026, 7, 3));
    assertThat(PublicHolidays.of("us").days(2021)).contains(LocalDate.of(2021, 12, 31));
  }

  @Test
  void equalDaysHaveEqualFingerprints() {
    assertThat(PublicHolidays.of("de-by").fingerprint())
        .isEqualTo(PublicHolidays.of("DE-BY").fingerprint())
        .isNotEqualTo(PublicHolidays.of("DE").fingerprint());
  }

  @Test
  void anUnknownCountryOrPartIsRefusedWithTheRemedy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicHolidays.of("XX"))
        .withMessageContaining("'XX'")
        .withMessageContaining("ISO 3166");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicHolidays.of("DE-XX"))
        .withMessageContaining("its parts are: BB, BE, BW, BY");
  }
}
