package dev.rapport.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Hint;
import dev.rapport.connector.HintReader.Delivery;
import dev.rapport.connector.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JiraHintsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final String SECRET = "It's a Secret to Everybody";
  private static final String UPDATED =
      "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"id\":\"10001\",\"key\":\"IT-1\"}}";

  private final JiraHints hints = new JiraHints(Secret.of(SECRET));

  /** The example of GitHub's documentation, which signs the same way. */
  @Test
  void aPublishedExampleIsBelieved() {
    String signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

    assertThat(read(Map.of(JiraHints.SIGNATURE, signature), "Hello, World!"))
        .map(Delivery::hints)
        .contains(List.of());
  }

  @Test
  void aChangedIssueIsHintedAt() {
    Optional<Delivery> delivery =
        read(Map.of(JiraHints.SIGNATURE, sign(UPDATED), JiraHints.IDENTIFIER, "d-1"), UPDATED);

    assertThat(delivery).hasValueSatisfying(it -> assertThat(it.id()).isEqualTo("d-1"));
    assertThat(delivery.orElseThrow().hints()).containsExactly(new Hint("10001", false));
  }

  @Test
  void aDeletedIssueIsSaidToBe() {
    String deleted = UPDATED.replace("updated", "deleted");

    assertThat(signed(deleted).hints()).containsExactly(new Hint("10001", true));
  }

  @Test
  void bothEndsOfALinkAreHintedAt() {
    String linked =
        "{\"webhookEvent\":\"issuelink_created\","
            + "\"issueLink\":{\"sourceIssueId\":10001,\"destinationIssueId\":10002}}";

    assertThat(signed(linked).hints())
        .containsExactly(new Hint("10001", false), new Hint("10002", false));
  }

  @Test
  void aDeliveryWithoutANameIsNamedByItsSignature() {
    assertThat(signed(UPDATED).id()).isEqualTo(sign(UPDATED).substring("sha256=".length()));
  }

  @Test
  void whatSaysNothingOfAnIssueIsTakenAndEmpty() {
    for (String body : new String[] {"", "[", "null", "{}", "{\"issue\":{\"id\":\"x OR 1=1\"}}"}) {
      assertThat(signed(body).hints()).as(body).isEmpty();
    }
  }

  @Property(tries = 200)
  void nobodyElseIsBelieved(@ForAll String signature, @ForAll String body) {
    assertThat(read(Map.of(JiraHints.SIGNATURE, signature), body)).isEmpty();
    assertThat(read(Map.of(JiraHints.SIGNATURE, sign(body + ".")), body)).isEmpty();
    assertThat(read(Map.of(), body)).isEmpty();
  }

  private Delivery signed(String body) {
    return read(Map.of(JiraHints.SIGNATURE, sign(body)), body).orElseThrow();
  }

  private Optional<Delivery> read(Map<String, String> headers, String body) {
    return hints.read(
        name -> Optional.ofNullable(headers.get(name)), body.getBytes(StandardCharsets.UTF_8), NOW);
  }

  private static String sign(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return "sha256="
          + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
