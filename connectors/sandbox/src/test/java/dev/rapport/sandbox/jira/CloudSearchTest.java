package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.Caller.Answer;
import dev.rapport.sandbox.jira.site.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudSearchTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-02T09:00:00Z"));
  private final JiraSandbox sandbox =
      JiraSandbox.cloud().clock(clock).project("A", "Alpha").project("B", "Beta").start();
  private final Caller caller = new Caller(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void create(String project, int count) {
    for (int i = 0; i < count; i++) {
      sandbox.issues().create(Draft.of(project, "Issue " + i, sandbox.account().id()));
      clock.advance(Duration.ofMinutes(1));
    }
  }

  private Answer page(String jql, String rest) {
    return caller.post("/search/jql", "{'jql':'" + jql + "'" + rest + "}");
  }

  @Test
  void withoutFieldsAnIssueIsItsNumberAlone() {
    create("A", 1);

    Answer answer = page("project = A", "");

    assertThat(answer.text()).isEqualTo("{\"issues\":[{\"id\":\"10000\"}],\"isLast\":true}");
  }

  @Test
  void aQueryWithoutRestrictionIsRefused() {
    Answer answer = page("ORDER BY created", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.textAt("errorMessages.0")).startsWith("Unbounded JQL");
  }

  @Test
  void whatTheDocumentationDoesNotNameIsRefused() {
    assertThat(page("project = A", ",'startAt':0").status()).isEqualTo(400);
    assertThat(page("project = A", ",'expand':['changelog']").status()).isEqualTo(400);
    assertThat(page("project = NONE", "").status()).isEqualTo(400);
    assertThat(page("flavour = sweet", "").status()).isEqualTo(400);
    assertThat(caller.post("/search/jql", "nothing").status()).isEqualTo(400);
  }

  @Test
  void pagesHoldAHundredIssuesOnceFieldsAreAskedForAndLeadFromOneToTheNext() {
    create("A", 230);
    List<String> keys = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String token = "";
    do {
      Answer answer =
          page(
              "project = A ORDER BY created ASC",
              ",'maxResults':1000,'fields':['status']"
                  + (token.isEmpty() ? "" : ",'nextPageToken':'" + token + "'"));
      keys.addAll(answer.keys());
      sizes.add(answer.keys().size());
      token = answer.object().has("nextPageToken") ? answer.textAt("nextPageToken") : "";
    } while (!token.isEmpty());

    assertThat(sizes).containsExactly(100, 100, 30);
    assertThat(keys).hasSize(230).doesNotHaveDuplicates().startsWith("A-1", "A-2");
    assertThat(page("project = A", ",'maxResults':1000").at("issues").getAsJsonArray())
        .hasSize(230);
  }

  @Test
  void anIssueDeletedBetweenPagesSkipsNoOther() {
    create("A", 10);
    String query = "project = A ORDER BY created ASC";
    Answer first = page(query, ",'maxResults':4,'fields':['key']");
    sandbox.issues().delete("A-2");
    sandbox.issues().delete("A-4");

    Answer second =
        page(
            query,
            ",'maxResults':4,'fields':['key'],'nextPageToken':'"
                + first.textAt("nextPageToken")
                + "'");

    assertThat(second.keys()).containsExactly("A-5", "A-6", "A-7", "A-8");
  }

  @Test
  void aTokenIsGoodForItsQueryAndForAWeek() {
    create("A", 3);
    String token = page("project = A", ",'maxResults':1").textAt("nextPageToken");
    String withToken = ",'nextPageToken':'" + token + "'";

    assertThat(page("project = B", withToken).status()).isEqualTo(400);
    assertThat(page("project = A", withToken).status()).isEqualTo(200);
    clock.advance(Duration.ofDays(7));
    assertThat(page("project = A", withToken).status()).isEqualTo(400);
  }

  @Test
  void momentsAreMillisecondsOrDatesInTheZoneOfTheAccount() {
    create("A", 1);
    long born = Instant.parse("2026-11-02T09:00:00Z").toEpochMilli();

    assertThat(caller.search("created >= " + born)).containsExactly("A-1");
    assertThat(caller.search("created > " + born)).isEmpty();
    assertThat(caller.search("created >= '2026-11-02 09:00'")).containsExactly("A-1");
    sandbox.site().people().put(sandbox.account().in("America/New_York"));
    assertThat(caller.search("created >= '2026-11-02 09:00'")).isEmpty();
    assertThat(caller.search("created >= '2026/11/02 04:00'")).containsExactly("A-1");
    assertThat(caller.search("created >= " + born)).containsExactly("A-1");
    assertThat(caller.search("created > -1h")).containsExactly("A-1");
  }

  @Test
  void conditionsAreJoinedAsWritten() {
    create("A", 3);
    create("B", 2);
    sandbox.issues().change("A-1", sandbox.account().id(), Map.of("status", "3"));
    JsonArray labels = new JsonArray();
    labels.add("vip");
    sandbox
        .issues()
        .change("B-2", sandbox.account().id(), Map.of("labels", labels), clock.instant(), null);

    assertThat(caller.search("project in (A, B) AND status = 'in progress'"))
        .containsExactly("A-1");
    assertThat(caller.search("project = A AND NOT key = A-1 ORDER BY key"))
        .containsExactly("A-2", "A-3");
    assertThat(caller.search("(project = A OR project = B) and labels is EMPTY order by id desc"))
        .containsExactly("B-1", "A-3", "A-2", "A-1");
    assertThat(caller.search("labels not in (other)")).containsExactly("B-2");
    assertThat(caller.search("labels != other and project is not null")).containsExactly("B-2");
    assertThat(caller.search("id >= 10003 and id < 10004")).containsExactly("B-1");
    assertThat(caller.search("issuekey > A-1 order by key")).containsExactly("A-2", "A-3");
    assertThat(caller.search("resolution = Unresolved and reporter = currentUser()")).hasSize(5);
    assertThat(caller.search("assignee is not EMPTY")).isEmpty();
  }

  @Test
  void theCountIsThatOfTheQuery() {
    create("A", 7);

    JsonObject count = caller.post("/search/approximate-count", "{'jql':'project = A'}").object();

    assertThat(count.get("count").getAsInt()).isEqualTo(7);
  }

  @Test
  void theSearchThatIsGoneSaysWhereToGo() {
    for (String version : List.of("2", "3", "latest")) {
      Answer answer = caller.get("/rest/api/" + version + "/search?jql=project=A");
      assertThat(answer.status()).isEqualTo(410);
      assertThat(answer.textAt("errorMessages.0")).contains("/rest/api/3/search/jql");
    }
  }
}
