package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.jira.contract.Exchange;
import dev.rapport.jira.contract.Witness;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.app.IssuePanel;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.testkit.SummarySample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.StringJoiner;
import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the app inside Jira asks, and what it is answered. The app's own tests read the same file:
 * there it says exactly this, and here exactly this is what comes back.
 */
class AppConversationTest {
  private static final Path CONVERSATION = Path.of("forge-app/test/fixtures/conversation.json");
  private static final JsonElement SUMMARY = JsonParser.parseString(SummarySample.CURRENT.text());

  private final Witness witness = new Witness();
  private final OkHttpClient client = new OkHttpClient();
  private final JiraSandbox jira =
      JiraSandbox.cloud()
          .clock(SandboxClock.at(Instant.parse("2026-11-02T16:00:00Z")))
          .project("NET", "Network")
          .serviceProject("HELP", "Help")
          .watch(this::watch)
          .start();
  private final String ann = jira.site().people().put(Account.person("ann", "Ann")).id();

  @BeforeEach
  void anIssueWithASummaryOneWithoutAndARequest() {
    jira.issues().create(Draft.of("NET", "First", ann).with("assignee", ann));
    jira.issues().create(Draft.of("NET", "Second", ann));
    jira.issues().create(Draft.of("HELP", "Third", ann));
    jira.issues().property("NET-1", "rapport", SUMMARY);
  }

  @AfterEach
  void asPublished() {
    jira.close();
    witness.close();
  }

  private void watch(Call call, Reply reply) {
    witness.saw(
        new Exchange(
            call.method(),
            call.target(),
            call.body(),
            reply.status(),
            "application/json",
            reply.body(),
            false));
  }

  @Test
  void itIsAnsweredWhatItsOwnTestsAnswerIt() throws IOException {
    JsonArray expected = json(CONVERSATION).getAsJsonArray();
    JsonArray actual = new JsonArray();
    for (JsonElement turn : expected) {
      actual.add(answered(turn.getAsJsonObject()));
    }
    if (Boolean.getBoolean("rapport.golden.write")) {
      StringJoiner lines = new StringJoiner(",\n", "[\n", "\n]\n");
      actual.forEach(turn -> lines.add(turn.toString()));
      Files.writeString(CONVERSATION, lines.toString());
    }

    assertThat(actual).isEqualTo(json(CONVERSATION));
  }

  @Test
  void theStandInsPanelSaysWhatTheAppSays() throws IOException {
    JsonArray turns = json(CONVERSATION).getAsJsonArray();
    IssuePanel panel = jira.panel(ann);

    assertThat(said(panel.thank("NET-1", "557058:ab", "saved-time", "our close")))
        .isEqualTo(turns.get(2).getAsJsonObject().get("body"));
    assertThat(said(panel.takeBack("HELP-1", "t0123456789ab")))
        .isEqualTo(turns.get(3).getAsJsonObject().get("body"));
    assertThat(panel.summary("NET-1")).contains(SUMMARY);
    assertThat(panel.summary("NET-2")).isEmpty();
  }

  /** A comment as it is posted. */
  private static JsonObject said(Comment comment) {
    JsonObject posted = new JsonObject();
    posted.add("body", comment.body());
    JsonArray properties = new JsonArray();
    comment.properties().forEach((key, value) -> properties.add(property(key, value)));
    if (!properties.isEmpty()) {
      posted.add("properties", properties);
    }
    return posted;
  }

  private static JsonObject property(String key, JsonElement value) {
    JsonObject property = new JsonObject();
    property.addProperty("key", key);
    property.add("value", value);
    return property;
  }

  /** The turn with what the stand-in answers, its address exchanged for one that stays. */
  private JsonObject answered(JsonObject turn) throws IOException {
    JsonElement body = turn.get("body");
    RequestBody sent =
        body == null
            ? null
            : RequestBody.create(body.toString(), MediaType.get("application/json"));
    Request request =
        new Request.Builder()
            .url(jira.url() + turn.get("path").getAsString())
            .header("Authorization", Credentials.basic(jira.user(), jira.token()))
            .method(turn.get("method").getAsString(), sent)
            .build();
    try (Response response = client.newCall(request).execute()) {
      JsonObject answered = turn.deepCopy();
      answered.addProperty("status", response.code());
      String text = response.body().string().replace(jira.url(), "https://example.atlassian.net");
      answered.add("answer", JsonParser.parseString(text));
      return answered;
    }
  }

  private static JsonElement json(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file));
  }
}
