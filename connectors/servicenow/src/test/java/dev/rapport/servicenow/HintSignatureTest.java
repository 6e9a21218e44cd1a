package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.connector.Secret;
import dev.rapport.servicenow.HintSignature.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Hints as the app signs them: its own tests make this very hint. */
class HintSignatureTest {
  private final JsonObject hint = hint();
  private final String timestamp = text("timestamp");
  private final String signature = text("signature");
  private final byte[] body = text("body").getBytes(StandardCharsets.UTF_8);
  private final Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
  private final HintSignature signatures = new HintSignature(Secret.of(text("key")));

  private static JsonObject hint() {
    try {
      Path file = Path.of("now-app/test/fixtures/hint.json");
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String name) {
    return hint.get(name).getAsString();
  }

  @Test
  void whatTheAppSignedIsAccepted() {
    assertThat(signatures.check(timestamp, signature, body, sent)).isEqualTo(Verdict.ACCEPTED);
  }

  @Property
  void aChangedBitIsRefused(@ForAll @IntRange(max = 7) int bit, @ForAll int anywhere) {
    byte[] changed = body.clone();
    changed[Math.floorMod(anywhere, changed.length)] ^= (byte) (1 << bit);

    assertThat(signatures.check(timestamp, signature, changed, sent)).isEqualTo(Verdict.FORGED);
  }

  @Test
  void anotherTimeOrKeyIsRefused() {
    String later = String.valueOf(sent.getEpochSecond() + 1);
    HintSignature others = new HintSignature(Secret.of("another key for tests, long enough"));

    assertThat(signatures.check(later, signature, body, sent)).isEqualTo(Verdict.FORGED);
    assertThat(others.check(timestamp, signature, body, sent)).isEqualTo(Verdict.FORGED);
  }

  @Test
  void aHintIsTakenForFiveMinutesEitherWay() {
    Instant last = sent.plus(HintSignature.WINDOW);
    Instant first = sent.minus(HintSignature.WINDOW);

    assertThat(check(last.plusSeconds(1))).isEqualTo(Verdict.OUT_OF_TIME);
    assertThat(check(first.minusSeconds(1))).isEqualTo(Verdict.OUT_OF_TIME);
    assertThat(check(first)).isEqualTo(Verdict.ACCEPTED);
    assertThat(check(last)).isEqualTo(Verdict.REPLAYED);
  }

  @Test
  void aHintIsTakenOnceForAsLongAsItCouldBeTaken() {
    assertThat(check(sent)).isEqualTo(Verdict.ACCEPTED);
    assertThat(check(sent.plus(Duration.ofMinutes(4)))).isEqualTo(Verdict.REPLAYED);
    assertThat(check(sent.plus(Duration.ofMinutes(6)))).isEqualTo(Verdict.OUT_OF_TIME);
  }

  @Test
  void headersThatCannotBeReadAreRefused() {
    assertThat(signatures.check("", signature, body, sent)).isEqualTo(Verdict.MALFORMED);
    assertThat(signatures.check("9".repeat(30), signature, body, sent))
        .isEqualTo(Verdict.MALFORMED);
    assertThat(signatures.check(timestamp, "", body, sent)).isEqualTo(Verdict.MALFORMED);
    assertThat(signatures.check(timestamp, "v2=abcd", body, sent)).isEqualTo(Verdict.MALFORMED);
    assertThat(signatures.check(timestamp, "v1=%%%", body, sent)).isEqualTo(Verdict.MALFORMED);
  }

  @Test
  void aShortKeyIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> new HintSignature(Secret.of("short")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 32")
        .hasMessageNotContaining("short");
  }

  private Verdict check(Instant now) {
    return signatures.check(timestamp, signature, body, now);
  }
}
