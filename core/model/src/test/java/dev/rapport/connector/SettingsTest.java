package dev.rapport.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Settings SETTINGS =
      new Settings(
          "snow",
          URI.create("https://example.test"),
          Map.of("scope.table", "incident", "scope.query", " ", "write.tags", "true"),
          Map.of("auth.secret", Secret.of("s3cret")));

  @Test
  void aBlankValueCountsAsNotSet() {
    assertThat(SETTINGS.find("scope.query")).isEmpty();
    assertThat(SETTINGS.text("scope.query", "active=true")).isEqualTo("active=true");
    assertThat(SETTINGS.text("scope.table")).isEqualTo("incident");
    assertThat(SETTINGS.flag("write.tags", false)).isTrue();
    assertThat(SETTINGS.flag("write.work-note", false)).isFalse();
  }

  @Test
  void aMissingValueIsNamedWithItsHostAndRemedy() {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> SETTINGS.text("write.table"))
        .withMessageContainingAll("host snow", "write.table", "rapport.yaml", "#configuration")
        .extracting(HostException::kind)
        .isEqualTo(HostException.Kind.CONFIGURATION);
    assertThatExceptionOfType(HostException.class).isThrownBy(() -> SETTINGS.secret("auth.other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "two", "1.5", "99999999999"})
  void aCountThatIsNoneIsRefused(String value) {
    Settings settings =
        new Settings("snow", SETTINGS.url(), Map.of("limits.concurrency", value), Map.of());

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> settings.positive("limits.concurrency", 2))
        .withMessageContaining("limits.concurrency");
  }

  @Test
  void aCountHasADefault() {
    assertThat(SETTINGS.positive("limits.concurrency", 2)).isEqualTo(2);
    assertThat(new Settings("snow", SETTINGS.url(), Map.of("a", " 7 "), Map.of()).positive("a", 1))
        .isEqualTo(7);
  }

  @Test
  void aSecretNeverPrintsItself() {
    assertThat(SETTINGS.secret("auth.secret").reveal()).isEqualTo("s3cret");
    assertThat(SETTINGS.toString()).doesNotContain("s3cret").contains("***");
  }
}
