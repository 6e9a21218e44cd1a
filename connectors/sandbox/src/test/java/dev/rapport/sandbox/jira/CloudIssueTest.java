package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.Caller.Answer;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CloudIssueTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-02T09:00:00Z"));
  private final JiraSandbox sandbox =
      JiraSandbox.cloud().clock(clock).project("A", "Alpha").serviceProject("S", "Service").start();
  private final Caller caller = new Caller(sandbox);
  private final String me = sandbox.account().id();

  @BeforeEach
  void createOneOfEach() {
    sandbox.issues().create(Draft.of("A", "Alpha one", me));
    sandbox.issues().create(Draft.of("S", "Service one", me));
    clock.advance(Duration.ofHours(1));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Issue issue(String key) {
    return sandbox.issues().find(key).orElseThrow();
  }

  @Test
  void anIssueComesWithWhatWasAskedFor() {
    sandbox.issues().change("A-1", me, Map.of("status", "3", "assignee", me));
    sandbox.issues().comment("A-1", me, "Hello [~rapport],\nsee\n\n{code:java}x = 1;{code}");

    Answer answer =
        caller.get("/issue/a-1?fields=status,assignee,comment,created&expand=changelog");

    assertThat(answer.textAt("key")).isEqualTo("A-1");
    assertThat(answer.textAt("fields.status.statusCategory.key")).isEqualTo("indeterminate");
    assertThat(answer.textAt("fields.assignee.accountId")).isEqualTo(me);
    assertThat(answer.textAt("fields.created")).isEqualTo("2026-11-02T09:00:00.000+0000");
    assertThat(answer.at("fields").getAsJsonObject().keySet())
        .containsExactlyInAnyOrder("status", "assignee", "comment", "created");
    assertThat(answer.each("changelog.histories.0.items", "fieldId"))
        .containsExactly("assignee", "status");
    String body = "fields.comment.comments.0.body.content.";
    assertThat(answer.textAt(body + "0.content.1.attrs.id")).isEqualTo(me);
    assertThat(answer.textAt(body + "0.content.3.type")).isEqualTo("hardBreak");
    assertThat(answer.textAt(body + "1.type")).isEqualTo("codeBlock");
  }

  @Test
  void manyIssuesAreFetchedAtOnceAndThoseThatAreGoneAreLeftOut() {
    Answer answer =
        caller.post(
            "/issue/bulkfetch",
            "{'issueIdsOrKeys':['10001','a-1','A-99'],'fields':['summary'],'expand':['changelog']}");

    assertThat(answer.keys()).containsExactly("A-1", "S-1");
    assertThat(answer.numberAt("issues.0.changelog.total")).isZero();
    assertThat(answer.at("issueErrors").getAsJsonArray()).isEmpty();
  }

  @Test
  void historiesOfManyIssuesAreOldestFirstAndSplitOverPages() {
    for (int i = 0; i < 3; i++) {
      sandbox.issues().change("A-1", me, Map.of("summary", "Alpha " + i));
      sandbox.issues().change("S-1", me, Map.of("summary", "Service " + i));
      clock.advance(Duration.ofMinutes(1));
    }
    String ask = "{'issueIdsOrKeys':['A-1','S-1'],'maxResults':4";

    Answer first = caller.post("/changelog/bulkfetch", ask + "}");
    Answer second =
        caller.post(
            "/changelog/bulkfetch",
            ask + ",'nextPageToken':'" + first.textAt("nextPageToken") + "'}");

    assertThat(first.each("issueChangeLogs", "issueId")).containsExactly("10000", "10001");
    assertThat(first.at("issueChangeLogs.0.changeHistories").getAsJsonArray()).hasSize(2);
    assertThat(second.each("issueChangeLogs", "issueId")).containsExactly("10000", "10001");
    assertThat(second.textAt("issueChangeLogs.0.changeHistories.0.items.0.toString"))
        .isEqualTo("Alpha 2");
    assertThat(second.object().has("nextPageToken")).isFalse();
    assertThat(caller.get("/issue/A-1/changelog?startAt=1&maxResults=1").numberAt("total"))
        .isEqualTo(3);
    assertThat(caller.post("/changelog/bulkfetch", "{'issueIdsOrKeys':[]}").status())
        .isEqualTo(400);
  }

  @Test
  void theHistoryInsideAnIssueIsItsNewestFortyChanges() {
    for (int i = 0; i < 45; i++) {
      sandbox.issues().change("A-1", me, Map.of("summary", "Alpha " + i));
    }

    Answer answer = caller.get("/issue/A-1?expand=changelog");

    assertThat(answer.numberAt("changelog.total")).isEqualTo(45);
    assertThat(answer.at("changelog.histories").getAsJsonArray()).hasSize(40);
    assertThat(answer.textAt("changelog.histories.0.items.0.toString")).isEqualTo("Alpha 44");
  }

  @Test
  void labelsAreAddedAndRemovedAndTheWriterMayLeaveAMark() {
    Answer answer =
        caller.put(
            "/issue/A-1?notifyUsers=false",
            "{'update':{'labels':[{'add':'x'},{'add':'y'},{'remove':'x'}]},"
                + "'historyMetadata':{'type':'rapport'}}");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(issue("A-1").value("labels")).isEqualTo(JsonParser.parseString("[\"y\"]"));
    assertThat(issue("A-1").updated()).isEqualTo(clock.instant());
    assertThat(caller.get("/issue/A-1/changelog").textAt("values.0.historyMetadata.type"))
        .isEqualTo("rapport");
    assertThat(caller.put("/issue/A-1", "{'update':{'labels':[{'add':'a b'}]}}").status())
        .isEqualTo(400);
    assertThat(caller.put("/issue/A-1", "{'fields':{'nonsense':1}}").status()).isEqualTo(400);
    assertThat(caller.put("/issue/A-1", "{'fields':{'customfield_10016':'three'}}").status())
        .isEqualTo(400);
    assertThat(caller.put("/issue/A-1", "{'fields':{'customfield_10016':3}}").status())
        .isEqualTo(204);
  }

  @Test
  void aCommentIsADocumentThatIsCreatedEditedAndDeleted() {
    String body =
        "{'body':{'type':'doc','version':1,'content':[{'type':'paragraph','content':"
            + "[{'type':'text','text':'%s'}]}]},"
            + "'properties':[{'key':'sd.public.comment','value':{'internal':true}}]}";

    Answer created = caller.post("/issue/S-1/comment", body.formatted("first"));
    String path = "/issue/S-1/comment/" + created.textAt("id");
    Answer edited = caller.put(path + "?notifyUsers=false", body.formatted("second"));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.at("jsdPublic").getAsBoolean()).isFalse();
    assertThat(edited.textAt("body.content.0.content.0.text")).isEqualTo("second");
    assertThat(issue("S-1").comments()).singleElement().matches(Comment::isInternal);
    assertThat(
            caller
                .get("/issue/S-1/comment?expand=properties")
                .textAt("comments.0.properties.0.key"))
        .isEqualTo("sd.public.comment");
    assertThat(caller.post("/issue/S-1/comment", "{'body':'plain'}").status()).isEqualTo(400);
    assertThat(caller.delete(path).status()).isEqualTo(204);
    assertThat(caller.get(path).status()).isEqualTo(404);
    assertThat(issue("S-1").comments()).isEmpty();
  }

  @Test
  void commentsAreListedByPagesAndByTheirNumbers() {
    List<Comment> comments =
        List.of(
            sandbox.issues().comment("A-1", me, "one"), sandbox.issues().note("S-1", me, "two"));

    assertThat(caller.get("/issue/A-1/comment?maxResults=0").numberAt("total")).isEqualTo(1);
    Answer listed =
        caller.post(
            "/comment/list?expand=properties",
            "{'ids':[" + comments.get(0).id() + "," + comments.get(1).id() + ",5]}");
    assertThat(listed.each("values", "id")).hasSize(2);
    String property = "/comment/" + comments.get(0).id() + "/properties/mine";
    assertThat(caller.put(property, "{'a':1}").status()).isEqualTo(201);
    assertThat(caller.put(property, "{'a':2}").status()).isEqualTo(200);
    assertThat(caller.get(property).numberAt("value.a")).isEqualTo(2);
    assertThat(caller.get(property.replace("/mine", "")).each("keys", "key"))
        .containsExactly("mine");
    assertThat(caller.delete(property).status()).isEqualTo(204);
    assertThat(caller.delete(property).status()).isEqualTo(404);
  }

  @Test
  void propertiesAreSetReadAndDeletedAndChangeNothingElse() {
    Issue before = issue("A-1");
    String property = "/issue/A-1/properties/rapport";

    assertThat(caller.put(property, "{'holder':'it'}").status()).isEqualTo(201);
    assertThat(caller.put(property, "{'holder':'vendor'}").status()).isEqualTo(200);
    assertThat(caller.put(property, "").status()).isEqualTo(400);
    assertThat(caller.put(property, "'" + "x".repeat(32_768) + "'").status()).isEqualTo(400);

    assertThat(caller.get(property).textAt("value.holder")).isEqualTo("vendor");
    assertThat(caller.get("/issue/A-1/properties").each("keys", "key")).containsExactly("rapport");
    assertThat(issue("A-1").updated()).isEqualTo(before.updated());
    Answer found =
        caller.post(
            "/search/jql", "{'jql':'project=A','fields':['key'],'properties':['rapport','other']}");
    assertThat(found.textAt("issues.0.properties.rapport.holder")).isEqualTo("vendor");
    assertThat(caller.delete(property).status()).isEqualTo(204);
    assertThat(caller.get(property).status()).isEqualTo(404);
  }

  @Test
  void propertiesOfManyIssuesAreSetByATaskThatIsFollowed() {
    Answer answer =
        caller.post(
            "/issue/properties/multi",
            "{'issues':[{'issueID':10000,'properties':{'rapport':{'n':1}}},"
                + "{'issueID':10001,'properties':{'rapport':{'n':2}}},"
                + "{'issueID':99,'properties':{'rapport':{'n':3}}}]}");
    assertThat(answer.status()).isEqualTo(303);
    String task = answer.header("Location").substring(sandbox.url().length());

    assertThat(caller.get(task).textAt("status")).isEqualTo("RUNNING");
    assertThat(issue("A-1").properties()).isEmpty();
    assertThat(caller.get(task).textAt("status")).isEqualTo("COMPLETE");
    assertThat(issue("S-1").properties()).containsKey("rapport");
  }

  @Test
  void aPropertyOfSelectedIssuesIsSetAndDeletedByATask() {
    Answer set =
        caller.put(
            "/issue/properties/rapport", "{'value':{'n':1},'filter':{'entityIds':[10000,10001]}}");
    assertThat(set.status()).isEqualTo(303);
    clock.advance(Duration.ofSeconds(1));
    assertThat(caller.get("/issue/S-1/properties/rapport").numberAt("value.n")).isEqualTo(1);
    caller.put("/issue/S-1/properties/rapport", "{'n':2}");

    Answer deleted =
        caller.call("DELETE", "/issue/properties/rapport", "{\"currentValue\":{\"n\":1}}");

    assertThat(deleted.status()).isEqualTo(303);
    clock.advance(Duration.ofSeconds(1));
    assertThat(caller.get("/issue/A-1/properties/rapport").status()).isEqualTo(404);
    assertThat(caller.get("/issue/S-1/properties/rapport").status()).isEqualTo(200);
  }

  @Test
  void aTaskThatNobodyFollowsIsDoneASecondLater() {
    caller.post(
        "/issue/properties/multi", "{'issues':[{'issueID':10000,'properties':{'rapport':1}}]}");
    clock.advance(Duration.ofSeconds(1));

    assertThat(caller.get("/issue/A-1/properties/rapport").numberAt("value")).isEqualTo(1);
  }

  @Test
  void aRemoteLinkIsWrittenOnceForEachGlobalIdAndLeavesATrace() {
    String link = "{'globalId':'g=1','object':{'url':'https://x.example/1','title':'%s'}}";

    assertThat(caller.post("/issue/A-1/remotelink", link.formatted("INC1")).status())
        .isEqualTo(201);
    assertThat(caller.post("/issue/A-1/remotelink", link.formatted("INC2")).status())
        .isEqualTo(200);

    Answer links = caller.get("/issue/A-1/remotelink");
    assertThat(links.textAt("0.object.title")).isEqualTo("INC2");
    assertThat(caller.get("/issue/A-1/remotelink?globalId=g%3D1").textAt("globalId"))
        .isEqualTo("g=1");
    assertThat(caller.get("/issue/A-1/remotelink/" + links.textAt("0.id")).status()).isEqualTo(200);
    assertThat(caller.delete("/issue/A-1/remotelink?globalId=g%3D1").status()).isEqualTo(204);
    assertThat(issue("A-1").links()).isEmpty();
    assertThat(caller.get("/issue/A-1/changelog").textAt("values.0.items.0.field"))
        .isEqualTo("RemoteIssueLink");
  }

  @Test
  void aMovedIssueIsFoundUnderBothKeys() {
    sandbox.issues().move("A-1", me, "S");

    assertThat(caller.get("/issue/A-1").textAt("key")).isEqualTo("S-2");
    assertThat(caller.search("key = A-1")).containsExactly("S-2");
    assertThat(caller.search("project = A")).isEmpty();
  }

  @Test
  void anIssueIsCreatedInAProject() {
    Answer answer =
        caller.post(
            "/issue", "{'fields':{'project':{'key':'A'},'summary':'Report','labels':['pmo']}}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(issue(answer.textAt("key")).text("summary")).isEqualTo("Report");
    assertThat(caller.post("/issue", "{'fields':{'summary':'x'}}").status()).isEqualTo(400);
  }

  @Test
  void anonymisedAndDeletedAccountsLeaveTheirIdsBehind() {
    Account ann = sandbox.site().people().put(Account.person("ann", "Ann"));
    Account bob = sandbox.site().people().put(Account.person("bob", "Bob"));
    sandbox.issues().change("A-1", me, Map.of("assignee", ann.id(), "reporter", bob.id()));
    sandbox.site().people().put(ann.anonymised());
    sandbox.site().people().delete(bob.id());

    Answer answer = caller.get("/issue/A-1");

    assertThat(answer.textAt("fields.assignee.accountId")).isEqualTo(ann.id());
    assertThat(answer.textAt("fields.assignee.displayName")).startsWith("user-");
    assertThat(answer.textAt("fields.reporter.displayName")).isEqualTo("Former user");
  }
}
