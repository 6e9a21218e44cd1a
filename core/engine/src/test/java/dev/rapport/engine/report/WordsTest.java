package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Holder;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 s",
    "PT59S, 59 s",
    "PT42M, 42 min",
    "PT4H5M6S, 4 h 5 min",
    "P2DT6H59M, 2 d 6 h",
    "P1000D, '1,000 d'"
  })
  void durationsHaveAtMostTwoUnits(Duration duration, String words) {
    assertThat(DurationWords.of(duration)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT19H, PT8H, 2 d 3 h",
    "PT100M, PT8H, 1 h 40 min",
    "PT24H, PT0S, 24 h",
    "PT7H40M, PT7H40M, 1 d"
  })
  void aDayOfBusinessTimeIsAWorkingDay(Duration duration, Duration day, String words) {
    assertThat(DurationWords.of(duration, day)).isEqualTo(words);
  }

  @Test
  void everyHolderHasALetterOfItsOwn() {
    assertThat(
            EnumSet.allOf(Holder.class).stream()
                .map(holder -> HolderWords.of(holder).letter())
                .collect(Collectors.toSet()))
        .hasSize(Holder.values().length);
  }
}
