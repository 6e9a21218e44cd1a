package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.jira.Caller.Answer;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.PropertyWrite;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JiraFaultsTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-02T09:15:00Z"));
  private final JiraSandbox sandbox =
      JiraSandbox.cloud().clock(clock).project("A", "Alpha").start();
  private final Caller caller = new Caller(sandbox);
  private final String me = sandbox.account().id();

  @BeforeEach
  void createTen() {
    for (int i = 0; i < 10; i++) {
      sandbox.issues().create(Draft.of("A", "Issue " + i, me));
    }
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void onAll(Fault fault) {
    sandbox.faults().on(fault, Schedule.always());
  }

  private Answer page(String rest) {
    return caller.post(
        "/search/jql", "{'jql':'project = A order by id ASC','fields':['key']" + rest + "}");
  }

  @ParameterizedTest
  @CsvSource({
    "throttled, jira-burst-based, 2",
    "throttled-burst, jira-burst-based, 2",
    "throttled-tenant, jira-quota-tenant-based, 2700",
    "throttled-app, jira-quota-global-based, 2700",
    "throttled-zero, jira-burst-based, 0",
    "throttled-without-retry-after, jira-burst-based, ''",
    "throttled-html, '', 2"
  })
  void everyKindOfTooManyCallsSaysItsReason(String fault, String reason, String wait) {
    sandbox.faults().on(fault + ":next=1");

    Answer answer = caller.get("/myself");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("RateLimit-Reason")).isEqualTo(reason);
    assertThat(answer.header("Retry-After")).isEqualTo(wait);
    assertThat(answer.header("Content-Type"))
        .startsWith(fault.endsWith("html") ? "text/html" : "application/json");
    assertThat(caller.get("/myself").status()).isEqualTo(200);
  }

  @Test
  void tooManyWritesToOneIssueAreRefusedForThatIssueAlone() {
    String property = "/issue/%s/properties/x";
    for (int i = 0; i < 20; i++) {
      assertThat(caller.put(property.formatted("A-1"), "1").status()).isLessThan(300);
    }

    Answer refused = caller.put(property.formatted("A-1"), "1");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("RateLimit-Reason")).isEqualTo("jira-per-issue-on-write");
    assertThat(caller.put(property.formatted("A-2"), "1").status()).isEqualTo(201);
    clock.advance(Duration.ofSeconds(2));
    assertThat(caller.put(property.formatted("A-1"), "1").status()).isEqualTo(200);
    sandbox.faults().on(Fault.THROTTLED_ISSUE);
    assertThat(caller.get("/issue/A-2").status()).isEqualTo(200);
    assertThat(caller.put(property.formatted("A-2"), "1").status()).isEqualTo(429);
  }

  @Test
  void anIndexThatLagsHealsForIssuesThatAreNamedAndWithTime() {
    page("");
    onAll(Fault.INDEX_LAG);
    sandbox.issues().change("A-1", me, Map.of("status", "3"));
    sandbox.issues().change("A-2", me, Map.of("status", "3"));
    String moved = "{'jql':'status = 3','fields':['key']";

    assertThat(caller.post("/search/jql", moved + "}").keys()).isEmpty();
    assertThat(caller.post("/search/jql", moved + ",'reconcileIssues':[10000]}").keys())
        .containsExactly("A-1");
    assertThat(caller.get("/issue/A-2").textAt("fields.status.id")).isEqualTo("3");
    clock.advance(Duration.ofSeconds(30));
    assertThat(caller.post("/search/jql", moved + "}").keys()).hasSize(2);
  }

  @Test
  void pagesComeShortOrEmptyOrWithTheTokenTheyWereAskedWith() {
    sandbox.faults().on("short-pages:next=1");
    Answer first = page(",'maxResults':6");
    String withToken = ",'maxResults':6,'nextPageToken':'" + first.textAt("nextPageToken") + "'";
    assertThat(first.keys()).containsExactly("A-1", "A-2");

    sandbox.faults().on("repeated-token:next=1");
    assertThat(page(withToken).at("nextPageToken")).isEqualTo(first.at("nextPageToken"));

    sandbox.faults().on("empty-page:next=1");
    Answer empty = page(withToken);
    assertThat(empty.keys()).isEmpty();
    Answer rest = page(",'maxResults':9,'nextPageToken':'" + empty.textAt("nextPageToken") + "'");
    assertThat(rest.keys()).startsWith("A-3").hasSize(8);
  }

  @Test
  void historiesAreEmptyNumericFieldlessOrByNobody() {
    sandbox.issues().change("A-1", me, Map.of("status", "3"));
    String ask = "{'issueIdsOrKeys':['A-1']}";
    String history = "issueChangeLogs.0.changeHistories.0.";

    onAll(Fault.NUMERIC_CREATED);
    onAll(Fault.FIELDLESS_CHANGES);
    onAll(Fault.NULL_AUTHORS);
    Answer answer = caller.post("/changelog/bulkfetch", ask);
    assertThat(answer.at(history + "created").getAsLong()).isEqualTo(clock.millis());
    assertThat(answer.at(history + "author").isJsonNull()).isTrue();
    assertThat(answer.at(history + "items.0").getAsJsonObject().has("fieldId")).isFalse();
    sandbox.faults().clear();
    onAll(Fault.CREATED_IN_SECONDS);
    assertThat(caller.post("/changelog/bulkfetch", ask).at(history + "created").getAsLong())
        .isEqualTo(clock.instant().getEpochSecond());
    onAll(Fault.EMPTY_CHANGELOG);
    assertThat(caller.post("/changelog/bulkfetch", ask).at("issueChangeLogs").getAsJsonArray())
        .isEmpty();
    assertThat(caller.get("/issue/A-1/changelog").numberAt("total")).isZero();
    assertThat(caller.get("/issue/A-1?expand=changelog").numberAt("changelog.total")).isEqualTo(1);
  }

  @Test
  void commentsAreCutBodilessOrStrange() {
    Comment first = sandbox.issues().comment("A-1", me, "Hello\n\nthere");
    sandbox.issues().comment("A-1", me, "Again");
    String comments = "fields.comment.";

    onAll(Fault.TRUNCATED_COMMENTS);
    Answer answer = caller.get("/issue/A-1");
    assertThat(answer.numberAt(comments + "total")).isEqualTo(2);
    assertThat(answer.each(comments + "comments", "id"))
        .containsExactly(String.valueOf(first.id()));
    onAll(Fault.UNKNOWN_NODES);
    assertThat(caller.get("/issue/A-1").each(comments + "comments.0.body.content", "type"))
        .containsExactly("paragraph", "paragraph", "hologram");
    onAll(Fault.WIKI_IN_ADF);
    assertThat(caller.get("/issue/A-1").textAt(comments + "comments.0.body"))
        .isEqualTo("Hello\n\nthere");
    onAll(Fault.BODILESS_COMMENTS);
    JsonObject comment = caller.get("/issue/A-1").at(comments + "comments.0").getAsJsonObject();
    assertThat(comment.has("body")).isFalse();
    onAll(Fault.BLANK_ACCOUNTS);
    assertThat(caller.get("/issue/A-1").textAt(comments + "comments.0.author.accountId")).isEmpty();
  }

  @Test
  void oneIssueIsHiddenAndAnotherAnswersNotFound() {
    sandbox.faults().on(Fault.HIDDEN_ISSUES, Schedule.only("10001"));
    sandbox.faults().on(Fault.MISSING_ISSUE, Schedule.only("10002"));

    assertThat(page("").keys()).hasSize(9).doesNotContain("A-2").contains("A-3");
    assertThat(caller.get("/issue/A-3/comment").status()).isEqualTo(404);
    assertThat(caller.post("/issue/bulkfetch", "{'issueIdsOrKeys':['A-1','A-2','A-3']}").keys())
        .containsExactly("A-1");
  }

  @Test
  void writesAreRefusedForALimitOrAConflict() {
    onAll(Fault.COMMENT_LIMIT);
    onAll(Fault.CONFLICT);
    String body = "{'body':{'type':'doc','version':1,'content':[]}}";

    assertThat(caller.post("/issue/A-1/comment", body).status()).isEqualTo(413);
    assertThat(caller.put("/issue/A-1", "{'update':{}}").status()).isEqualTo(409);
  }

  @Test
  void aTaskFailsAfterHalfOfItWasDone() {
    sandbox.faults().on(Fault.FAILED_TASK);
    String issue = "{'issueID':%d,'properties':{'rapport':1}}";
    Answer answer =
        caller.post(
            "/issue/properties/multi",
            "{'issues':[" + issue.formatted(10_000) + "," + issue.formatted(10_001) + "]}");
    String task = answer.header("Location").substring(sandbox.url().length());

    caller.get(task);

    assertThat(caller.get(task).textAt("status")).isEqualTo("FAILED");
    assertThat(caller.get("/issue/A-1/properties/rapport").status()).isEqualTo(200);
    assertThat(caller.get("/issue/A-2/properties/rapport").status()).isEqualTo(404);
    assertThat(caller.get("/task/1").status()).isEqualTo(404);
  }

  @Test
  void aTokenIsRevokedInTheMiddle() {
    sandbox.faults().on("wrong-password:after=2");

    assertThat(page("").status()).isEqualTo(200);
    assertThat(page("").status()).isEqualTo(200);
    assertThat(page("").status()).isEqualTo(401);
    assertThat(page("").status()).isEqualTo(401);
  }

  @Test
  void theWholeHostFails() {
    sandbox.faults().on("unavailable:next=1");
    assertThat(caller.get("/myself").status()).isEqualTo(503);
    sandbox.faults().on("server-error:next=1");
    assertThat(caller.get("/myself").status()).isEqualTo(500);
    sandbox.faults().on("html:next=1");
    assertThat(caller.get("/myself").header("Content-Type")).startsWith("text/html");
    sandbox.faults().on("near-limit:next=1");
    assertThat(caller.get("/myself").header("X-RateLimit-NearLimit")).isEqualTo("true");
    sandbox.faults().on("cut-json:next=1");
    assertThat(caller.get("/myself").text()).doesNotEndWith("}");
    sandbox.faults().on("lost-answer");
    assertThatThrownBy(() -> caller.put("/issue/A-1/properties/x", "1"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(caller.get("/issue/A-1/properties/x").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost-answer:next=1", "broken-answer:next=1", "gateway-timeout:next=1"})
  void aWriteWhoseAnswerComesToNothingIsDoneAndSeen(String fault) {
    List<PropertyWrite> seen = new ArrayList<>();
    sandbox.issues().watchProperties(seen::add);
    sandbox.faults().on(fault);

    try {
      assertThat(caller.put("/issue/A-1/properties/x", "1").status()).isEqualTo(504);
    } catch (UncheckedIOException broken) {
      assertThat(fault).doesNotStartWith("gateway");
    }

    assertThat(seen)
        .extracting(write -> write.issue() + " " + write.key() + " " + write.value())
        .containsExactly("A-1 x 1");
  }

  @Test
  void aSiteThatIsDownForAWhileSaysForHowLong() {
    sandbox.faults().on("unavailable-for-a-while");

    assertThat(caller.get("/myself").status()).isEqualTo(503);
    assertThat(caller.get("/myself").header("Retry-After")).isEqualTo("30");
  }

  @Test
  void onlyTheAnswersToWritesAreLost() {
    sandbox.faults().on("lost-answer:next=1");

    assertThat(caller.post("/search/jql", "{'jql':'project = A'}").status()).isEqualTo(200);
    assertThat(caller.post("/changelog/bulkfetch", "{'issueIdsOrKeys':['A-1']}").status())
        .isEqualTo(200);
    assertThat(caller.post("/comment/list", "{'ids':[1]}").status()).isEqualTo(200);
    assertThatThrownBy(() -> caller.put("/issue/A-1/properties/x", "1"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theProfileIsInAnotherZone() {
    sandbox.site().people().put(Account.person("ann", "Ann"));
    sandbox.faults().on(Fault.USER_ZONE);

    assertThat(caller.get("/myself").textAt("timeZone")).isEqualTo("America/New_York");
    assertThat(caller.get("/issue/A-1").textAt("fields.created"))
        .isEqualTo("2026-11-02T04:15:00.000-0500");
  }

  @Test
  void dataCenterNamesNoReason() {
    try (JiraSandbox other = JiraSandbox.dataCenter().faults(Fault.THROTTLED_ZERO).start()) {
      Answer answer = new Caller(other).get("/myself");
      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.header("RateLimit-Reason")).isEmpty();
      assertThat(answer.header("X-RateLimit-FillRate")).isEqualTo("10");
      assertThat(answer.header("Retry-After")).isEqualTo("0");
    }
  }
}
