package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.Inspection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockGapTest {
  @Test
  void clocksThatDisagreeAreNamedTwoByTwo() {
    List<ClockGap> gaps =
        ClockGap.between(
            List.of(host("snow", 60L), host("cloud", -30L), host("dc", 58L), host("mute", null)));

    assertThat(gaps)
        .containsExactly(
            new ClockGap("cloud", "dc", Duration.ofSeconds(88)),
            new ClockGap("cloud", "snow", Duration.ofSeconds(90)));
    assertThat(CheckText.gaps(gaps).get(1))
        .isEqualTo(
            "clocks     cloud is 1 min 30 s behind snow, by the Date of their answers; in a pair"
                + " each keeps its own order");
  }

  @Test
  void oneHostHasNobodyToDisagreeWith() {
    assertThat(ClockGap.between(List.of(host("snow", 900L)))).isEmpty();
  }

  @Test
  void aHostWithoutADateIsNotSaidToAgree() {
    assertThat(String.join(" ", CheckText.lines(host("mute", null))))
        .contains("clock", "not known: its answers have no Date");
  }

  private static HostCheck.Result host(String name, @Nullable Long ahead) {
    Inspection inspection =
        new Inspection(
            "rapport",
            "GMT",
            ahead == null ? null : Duration.ofSeconds(ahead),
            0,
            0,
            List.of(),
            List.of());
    return new HostCheck.Result(
        new HostConfig(name, "paper", URI.create("https://example.com"), Map.of(), Map.of()),
        "Paper",
        Optional.of(inspection),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
