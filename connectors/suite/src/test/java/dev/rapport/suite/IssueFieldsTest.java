package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.suite.published.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts in the issue's own fields, for lists and filters: written, kept current, taken back. */
class IssueFieldsTest {
  private static final String TURN = "customfield_10042";
  private static final String REOPENS = "customfield_10043";
  private static final String MAKER = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final String CONFIG =
      """
      hosts:
        - name: jira
          type: %s
          url: %s
          auth: %s
          scope: { jql: "project = P" }
          limits: { requests-per-second: 1000 }
          write: { fields: { customfield_10042: turn, customfield_10043: reopens }, approve: always }
      """;

  @TempDir Path folder;
  private JiraSandbox jira;

  static Stream<JiraSandbox.Builder> faces() {
    return Stream.of(Published.cloud(), Published.dataCenter());
  }

  @AfterEach
  void closed() {
    jira.close();
  }

  @ParameterizedTest
  @MethodSource("faces")
  void fieldsThatWereEmptyAreFilledFollowTheTurnAndAreEmptyAgain(JiraSandbox.Builder face) {
    Desk desk = on(face);
    jira.issues().change("P-2", "volume.answers", Map.of(TURN, "mine"));

    assertThat(desk.types("sync").exitCode()).isZero();
    assertThat(planned(desk)).hasSize(2);
    assertThat(desk.types("apply", "--yes").exitCode()).isOne();

    assertThat(field("P-1", TURN)).isEqualTo(new JsonPrimitive("waiting for the requester"));
    assertThat(field("P-1", REOPENS).getAsInt()).isZero();
    assertThat(field("P-2", TURN)).isEqualTo(new JsonPrimitive("mine"));
    assertThat(field("P-2", REOPENS)).isEqualTo(JsonNull.INSTANCE);
    assertThat(desk.types("sync").exitCode()).isZero();
    assertThat(planned(desk)).noneMatch(write -> write.toString().contains("jira:P-1"));

    jira.issues().change("P-1", "volume.answers", Map.of("assignee", "volume.answers"));
    jira.issues().change("P-1", "volume.answers", Map.of("status", "3"));
    desk.types("once", "--yes");
    assertThat(field("P-1", TURN)).isEqualTo(new JsonPrimitive("with IT, taken"));

    assertThat(desk.types("uninstall", "jira", "--yes").exitCode()).isZero();
    assertThat(field("P-1", TURN)).isEqualTo(JsonNull.INSTANCE);
    assertThat(field("P-1", REOPENS)).isEqualTo(JsonNull.INSTANCE);
    assertThat(field("P-2", TURN)).isEqualTo(new JsonPrimitive("mine"));
  }

  private Desk on(JiraSandbox.Builder face) {
    jira = face.clock(SandboxClock.system()).volume("P", 2, 2, 1).start();
    jira.site()
        .vocabulary()
        .put(Field.custom(10042, "Whose turn", Field.Kind.TEXT, MAKER + "textfield"));
    jira.site()
        .vocabulary()
        .put(Field.custom(10043, "Reopened", Field.Kind.NUMBER, MAKER + "float"));
    String auth =
        jira.face().isCloud()
            ? "{ type: basic, user: " + jira.user() + ", secret: \"${env:SNOW}\" }"
            : "{ type: bearer, secret: \"${env:SNOW}\" }";
    String type = jira.face().isCloud() ? "jira-cloud" : "jira-datacenter";
    return new Desk(folder).configured(CONFIG.formatted(type, jira.url(), auth));
  }

  private static List<JsonElement> planned(Desk desk) {
    return desk.types("plan", "--json").json().getAsJsonArray("writes").asList();
  }

  private JsonElement field(String key, String id) {
    Issue issue = jira.issues().find(key).orElseThrow();
    return issue.value(id);
  }
}
