package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.Caller.Answer;
import dev.rapport.sandbox.jira.site.Draft;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataCenterTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-02T09:00:00Z"));
  private final JiraSandbox sandbox =
      JiraSandbox.dataCenter().clock(clock).project("A", "Alpha").start();
  private final Caller caller = new Caller(sandbox);
  private final String me = sandbox.account().id();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void create(int count) {
    for (int i = 0; i < count; i++) {
      sandbox.issues().create(Draft.of("A", "Issue " + i, me));
    }
  }

  @Test
  void aSearchPagesByOffsetAndKnowsTheTotal() {
    create(5);

    Answer answer =
        caller.post(
            "/search",
            "{'jql':'project = A order by key','startAt':3,'maxResults':5000,'fields':['status']}");

    assertThat(answer.keys()).containsExactly("A-4", "A-5");
    assertThat(answer.numberAt("total")).isEqualTo(5);
    assertThat(answer.numberAt("startAt")).isEqualTo(3);
    assertThat(answer.numberAt("maxResults")).isEqualTo(1_000);
    assertThat(caller.get("/search?jql=project%3DA&fields=key").keys()).hasSize(5);
  }

  @Test
  void noSearchLooksFurtherThanTenThousandIssues() {
    assertThat(caller.post("/search", "{'jql':'','startAt':9900,'maxResults':100}").status())
        .isEqualTo(200);
    assertThat(caller.post("/search", "{'jql':'','startAt':9901,'maxResults':100}").status())
        .isEqualTo(400);
  }

  @Test
  void anIssueThatIsGoneSpoilsTheQueryUnlessItIsNotValidated() {
    create(1);
    String query = "{'jql':'issuekey in (A-1, A-99)','fields':['key'],'validateQuery':";

    assertThat(caller.post("/search", query + "true}").status()).isEqualTo(400);
    assertThat(caller.post("/search", query + "false}").keys()).containsExactly("A-1");
  }

  @Test
  void theHistoryInsideAnIssueIsWholeAndNamesNoFieldIds() {
    create(1);
    for (int i = 0; i < 45; i++) {
      sandbox.issues().change("A-1", me, Map.of("summary", "Alpha " + i));
    }
    sandbox.issues().change("A-1", me, Map.of("assignee", me));

    Answer answer = caller.get("/issue/A-1?expand=changelog");

    assertThat(answer.at("changelog.histories").getAsJsonArray()).hasSize(46);
    assertThat(answer.textAt("changelog.histories.45.items.0.to")).isEqualTo("rapport");
    assertThat(answer.at("changelog.histories.0.items.0").getAsJsonObject().has("fieldId"))
        .isFalse();
    assertThat(answer.textAt("fields.assignee.key")).isEqualTo("rapport");
    assertThat(answer.at("fields.assignee").getAsJsonObject().has("accountId")).isFalse();
    assertThat(caller.get("/issue/A-1/changelog").status()).isEqualTo(404);
  }

  @Test
  void commentsAreWikiText() {
    create(1);

    Answer created = caller.post("/issue/A-1/comment", "{'body':'Hello [~rapport]'}");

    assertThat(created.textAt("body")).isEqualTo("Hello [~rapport]");
    assertThat(caller.get("/issue/A-1/comment").textAt("comments.0.author.name"))
        .isEqualTo("rapport");
    assertThat(caller.post("/issue/A-1/comment", "{'body':{'type':'doc'}}").status())
        .isEqualTo(400);
    assertThat(caller.get("/issue/A-1").at("fields.comment.comments").getAsJsonArray()).hasSize(1);
  }

  @Test
  void whatOnlyCloudHasIsNotThere() {
    assertThat(caller.post("/search/jql", "{'jql':'project = A'}").status()).isEqualTo(404);
    assertThat(caller.post("/issue/properties/multi", "{'issues':[]}").status()).isEqualTo(404);
    assertThat(caller.call("POST", "/rest/api/3/search/jql", "{}").status()).isEqualTo(404);
    assertThat(caller.get("/serverInfo").textAt("deploymentType")).isEqualTo("Server");
  }

  @Test
  void aPersonalTokenIsABearer() {
    assertThat(caller.get("/myself").textAt("name")).isEqualTo("rapport");
    assertThat(new Caller(sandbox, "rapport", "guessed").get("/myself").status()).isEqualTo(401);
    assertThat(caller.get("/user?key=rapport").textAt("displayName")).isNotEmpty();
    assertThat(caller.get("/user?key=nobody").status()).isEqualTo(404);
  }

  @Test
  void rightsAreListedWithoutNamingThem() {
    assertThat(caller.get("/mypermissions").at("permissions.EDIT_ISSUES.havePermission"))
        .matches(has -> has.getAsBoolean());
  }
}
