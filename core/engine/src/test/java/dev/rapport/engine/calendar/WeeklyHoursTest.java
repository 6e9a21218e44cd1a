package dev.rapport.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyHoursTest {
  @Test
  void rangesAndSingleDaysReadAsPeopleSayThem() {
    Map<String, List<String>> hours =
        Map.of("mon-fri", List.of("13:00-17:00", "09:00-12:30"), "Sat", List.of("0:00-24:00"));

    assertThat(WeeklyHours.parse(hours)).hasToString("Mon-Fri 9-12:30, 13-17; Sat 0-24");
  }

  @Test
  void aRangeMayRunOverTheEndOfTheWeek() {
    assertThat(WeeklyHours.parse(Map.of("sun-thu", List.of("08:00-16:00"))))
        .hasToString("Mon-Thu 8-16; Sun 8-16");
  }

  @Test
  void keysThatShareADayAddUp() {
    Map<String, List<String>> hours =
        Map.of("mon-tue", List.of("09:00-12:00"), "tue", List.of("13:00-15:00"));

    assertThat(WeeklyHours.parse(hours)).hasToString("Mon 9-12; Tue 9-12, 13-15");
    assertThat(WeeklyHours.parse(hours).meanWorkingDay()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void noHoursAtAllAreAllowed() {
    assertThat(WeeklyHours.parse(Map.of("mon", List.of()))).isEqualTo(WeeklyHours.NONE);
    assertThat(WeeklyHours.NONE).hasToString("no hours");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mon-fri | 22:00-06:00 | mon-fri: '22:00-06:00': hours end before they begin; write a night",
        "mon     | 09:00-25:00 | hours lie between 00:00 and 24:00",
        "mon     | 9 to 5      | hours are written like 09:00-17:00",
        "mon     | 09:75-10:00 | minutes 00 to 59",
        "mo      | 09:00-10:00 | no such day: 'mo'; days are mon, tue"
      })
  void whatCannotBeReadIsRefusedWithTheRemedy(String day, String hours, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeeklyHours.parse(Map.of(day, List.of(hours))))
        .withMessageContaining(message);
  }

  @Test
  void overlappingHoursAreRefusedByDay() {
    Map<String, List<String>> hours = Map.of("thu", List.of("09:00-12:00", "11:30-17:00"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeeklyHours.parse(hours))
        .withMessage("thu: 9-12 and 11:30-17 overlap; let the one end where the other begins");
  }
}
