package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.http.HmacSha256;
import dev.rapport.sandbox.http.Receiver;
import dev.rapport.sandbox.http.Receiver.Heard;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Webhook;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
  private static final Set<String> EVENTS =
      Set.of(
          "jira:issue_created",
          "jira:issue_updated",
          "jira:issue_deleted",
          "comment_created",
          "comment_updated",
          "comment_deleted");

  private final JiraSandbox sandbox =
      JiraSandbox.cloud()
          .project("A", "Alpha")
          .project("B", "Beta")
          .webhooksAgainAfter(Duration.ZERO)
          .start();
  private final String me = sandbox.account().id();
  private Receiver receiver;

  @BeforeEach
  void listen() throws IOException {
    receiver = new Receiver();
    sandbox.issues().create(Draft.of("A", "Alpha one", me));
  }

  @AfterEach
  void stop() {
    sandbox.close();
    receiver.close();
  }

  private Webhook register(String filter, @Nullable String secret) {
    return sandbox
        .site()
        .webhooks()
        .add(new Webhook(0, "Rapport", receiver.url(), EVENTS, filter, secret, true));
  }

  private static JsonObject document(Heard heard) {
    return JsonParser.parseString(heard.body()).getAsJsonObject();
  }

  private String event() throws InterruptedException {
    return document(receiver.next()).get("webhookEvent").getAsString();
  }

  @Test
  void aChangeIsToldWithASignatureOverItsBytes() throws Exception {
    register("", "s3cret");
    sandbox.issues().change("A-1", me, Map.of("summary", "Größer — und schöner"));

    Heard heard = receiver.next();
    assertThat(heard.header("X-Hub-Signature"))
        .isEqualTo("sha256=" + HexFormat.of().formatHex(HmacSha256.of("s3cret", heard.body())));
    JsonObject issue = document(heard).getAsJsonObject("issue");
    assertThat(issue.get("key").getAsString()).isEqualTo("A-1");
    assertThat(heard.body()).contains("Größer", "\"webhookEvent\":\"jira:issue_updated\"");
  }

  @Test
  void withoutASecretNothingIsSigned() throws Exception {
    register("", null);
    sandbox.issues().change("A-1", me, Map.of("status", "3"));

    assertThat(receiver.next().headers()).doesNotContainKey("X-Hub-Signature");
  }

  @Test
  void whatIsSentAgainHasTheSameNameAndSaysThatItIsARetry() throws Exception {
    register("", "s3cret");
    receiver.answers(503, 429);
    sandbox.issues().change("A-1", me, Map.of("status", "3"));

    Heard first = receiver.next();
    Heard second = receiver.next();
    Heard third = receiver.next();
    assertThat(first.headers()).doesNotContainKey("X-Atlassian-Webhook-Retry");
    assertThat(third.header("X-Atlassian-Webhook-Retry")).isEqualTo("2");
    assertThat(third.body()).isEqualTo(first.body());
    assertThat(first.header("X-Atlassian-Webhook-Identifier"))
        .isNotEmpty()
        .isEqualTo(second.header("X-Atlassian-Webhook-Identifier"))
        .isEqualTo(third.header("X-Atlassian-Webhook-Identifier"));
  }

  @Test
  void whatIsRefusedIsNotSentAgainAndWhatFailsFiveTimesIsGivenUp() throws Exception {
    register("", "s3cret");
    receiver.answers(401);
    sandbox.issues().change("A-1", me, Map.of("status", "3"));
    String refused = receiver.next().header("X-Atlassian-Webhook-Identifier");

    receiver.answers(500, 500, 500, 500, 500);
    sandbox.issues().change("A-1", me, Map.of("status", "1"));
    for (int attempt = 1; attempt <= 5; attempt++) {
      assertThat(receiver.next().header("X-Atlassian-Webhook-Identifier")).isNotEqualTo(refused);
    }
    sandbox.issues().delete("A-1");
    assertThat(event()).isEqualTo("jira:issue_deleted");
    assertThat(receiver.isEmpty()).isTrue();
  }

  @Test
  void eachKindOfChangeHasAName() throws Exception {
    register("", null);
    sandbox.issues().create(Draft.of("A", "Alpha two", me));
    assertThat(event()).isEqualTo("jira:issue_created");
    long comment = sandbox.issues().comment("A-2", me, "Hello").id();
    assertThat(event()).isEqualTo("comment_created");
    sandbox.issues().recomment("A-2", comment, known -> known);
    assertThat(event()).isEqualTo("comment_updated");
    sandbox.issues().recomment("A-2", comment, known -> null);
    assertThat(event()).isEqualTo("comment_deleted");
    sandbox.issues().move("A-2", me, "B");
    assertThat(event()).isEqualTo("jira:issue_updated");
  }

  @Test
  void whoAsksForOneProjectOrIsOffHearsNothingElse() throws Exception {
    Webhook off = register("", null);
    sandbox
        .site()
        .webhooks()
        .put(new Webhook(off.id(), "off", receiver.url(), EVENTS, "", null, false));
    register("project = B", null);
    sandbox.issues().change("A-1", me, Map.of("status", "3"));
    sandbox.issues().create(Draft.of("B", "Beta one", me));

    assertThat(document(receiver.next()).getAsJsonObject("issue").get("key").getAsString())
        .isEqualTo("B-1");
    assertThat(receiver.isEmpty()).isTrue();
  }

  @Test
  void someAreLostAndSomeComeTwice() throws Exception {
    register("", null);
    sandbox.faults().on(Fault.LOST_WEBHOOK.kebab() + ":next=1");
    sandbox.faults().on(Fault.REPEATED_WEBHOOK);
    sandbox.issues().change("A-1", me, Map.of("status", "3"));
    sandbox.issues().comment("A-1", me, "Hello");

    Heard one = receiver.next();
    Heard other = receiver.next();
    assertThat(other.body()).isEqualTo(one.body()).contains("comment_created");
    assertThat(other.header("X-Atlassian-Webhook-Identifier"))
        .isEqualTo(one.header("X-Atlassian-Webhook-Identifier"));
  }
}
