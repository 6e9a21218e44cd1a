package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.Hint;
import dev.rapport.connector.HintReader.Delivery;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class ServiceNowHintsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String TASK = "46d44b9ba9fe19810012d100cca80666";

  /** As the app's dispatcher writes it. */
  private static final String BODY =
      "{\"version\":1,\"id\":\"g1\",\"tasks\":[{\"table\":\"incident\",\"task\":\""
          + TASK
          + "\",\"modCount\":3},{\"task\":\"no id\"},7]}";

  private final ServiceNowHints hints = new ServiceNowHints(Secret.of(KEY));

  @Test
  void theTasksOfAHintAreWorthReading() {
    assertThat(read(BODY, NOW, sign(BODY, NOW)))
        .hasValueSatisfying(it -> assertThat(it.hints()).containsExactly(new Hint(TASK, false)));
  }

  @Test
  void aReplayIsRefused() {
    assertThat(read(BODY, NOW, sign(BODY, NOW))).isPresent();
    assertThat(read(BODY, NOW, sign(BODY, NOW))).isEmpty();
  }

  @Test
  void whatIsOldOrForgedIsRefused() {
    Instant before = NOW.minus(Duration.ofMinutes(6));

    assertThat(read(BODY, before, sign(BODY, before))).isEmpty();
    assertThat(read(BODY + " ", NOW, sign(BODY, NOW))).isEmpty();
    assertThat(hints.read(name -> Optional.empty(), new byte[0], NOW)).isEmpty();
  }

  @Test
  void aSignedBodyThatSaysNothingIsTakenAndEmpty() {
    for (String body : new String[] {"", "[]", "{\"tasks\":7}", "{"}) {
      assertThat(read(body, NOW, sign(body, NOW)).map(Delivery::hints).orElseThrow()).isEmpty();
    }
  }

  @Test
  void aShortKeyIsNamedWithItsPlace() {
    Settings settings =
        new Settings(
            "snow",
            URI.create("https://example.service-now.com"),
            Map.of(),
            Map.of("hook.secret", Secret.of("short")));

    assertThatThrownBy(() -> new ServiceNowConnector().hints(settings))
        .isInstanceOf(HostException.class)
        .hasMessageContaining("hook.secret needs at least 32 letters");
  }

  private Optional<Delivery> read(String body, Instant sent, String signature) {
    Map<String, String> headers =
        Map.of(
            HintSignature.TIMESTAMP_HEADER,
            String.valueOf(sent.getEpochSecond()),
            HintSignature.SIGNATURE_HEADER,
            signature);
    return hints.read(
        name -> Optional.ofNullable(headers.get(name)), body.getBytes(StandardCharsets.UTF_8), NOW);
  }

  private static String sign(String body, Instant sent) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      String signed = sent.getEpochSecond() + "." + body;
      return "v1="
          + Base64.getEncoder()
              .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
