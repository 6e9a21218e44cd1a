package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.jira.Caller.Answer;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RightsTest {
  private final JiraSandbox sandbox =
      JiraSandbox.cloud().project("A", "Alpha").project("B", "Beta").start();
  private final Caller caller = new Caller(sandbox);
  private final String me = sandbox.account().id();

  @BeforeEach
  void createOneOfEach() {
    sandbox.issues().create(Draft.of("A", "Alpha one", me));
    sandbox.issues().create(Draft.of("B", "Beta one", me));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private boolean has(String permission, String context) {
    Answer answer = caller.get("/mypermissions?permissions=" + permission + context);
    return answer.at("permissions." + permission + ".havePermission").getAsBoolean();
  }

  @Test
  void withoutAProjectARightIsHeldWhereItIsHeldAnywhere() {
    sandbox.site().grants().revoke(me, "B", Permission.EDIT_ISSUES);

    assertThat(has("EDIT_ISSUES", "")).isTrue();
    assertThat(has("EDIT_ISSUES", "&projectKey=B")).isFalse();
    assertThat(has("EDIT_ISSUES", "&issueId=10001")).isFalse();
    assertThat(has("ADMINISTER", "")).isFalse();
    assertThat(caller.get("/mypermissions").status()).isEqualTo(400);
    assertThat(caller.get("/mypermissions?permissions=FLY").status()).isEqualTo(400);
    assertThat(caller.get("/mypermissions?permissions=EDIT_ISSUES&issueKey=A-9").status())
        .isEqualTo(404);
  }

  @Test
  void writingNeedsItsRight() {
    sandbox.site().grants().revoke(me, Permission.EDIT_ISSUES);
    sandbox.site().grants().revoke(me, Permission.ADD_COMMENTS);
    sandbox.site().grants().revoke(me, Permission.LINK_ISSUES);
    sandbox.site().grants().revoke(me, Permission.CREATE_ISSUES);

    assertThat(caller.put("/issue/A-1", "{'update':{}}").status()).isEqualTo(403);
    assertThat(caller.put("/issue/A-1/properties/x", "1").status()).isEqualTo(403);
    assertThat(caller.post("/issue/A-1/comment", "{}").status()).isEqualTo(403);
    assertThat(caller.post("/issue/A-1/remotelink", "{}").status()).isEqualTo(403);
    assertThat(caller.post("/issue", "{'fields':{'project':{'key':'A'},'summary':'x'}}").status())
        .isEqualTo(403);
    sandbox.site().grants().grant(me, Permission.EDIT_ISSUES);
    sandbox.faults().on(Fault.NO_WRITE_ROLE);
    assertThat(caller.put("/issue/A-1/properties/x", "1").status()).isEqualTo(403);
    assertThat(has("EDIT_ISSUES", "")).isFalse();
  }

  @Test
  void commentsOfOthersNeedARightOfTheirOwn() {
    Account ann = sandbox.site().people().put(Account.person("ann", "Ann"));
    String theirs = "/issue/A-1/comment/" + sandbox.issues().comment("A-1", ann.id(), "Hi").id();
    String mine = "/issue/A-1/comment/" + sandbox.issues().comment("A-1", me, "Hi").id();
    sandbox.site().grants().revoke(me, Permission.DELETE_ALL_COMMENTS);

    assertThat(caller.delete(theirs).status()).isEqualTo(400);
    assertThat(caller.delete(mine).status()).isEqualTo(204);
  }

  @Test
  void whatIsHiddenIsAsIfItWereNotThere() {
    sandbox.issues().hide("A-1");
    sandbox.site().grants().revoke(me, "B", Permission.BROWSE_PROJECTS);

    assertThat(caller.search("project in (A, B)")).isEmpty();
    assertThat(caller.get("/issue/A-1").status()).isEqualTo(404);
    assertThat(caller.post("/issue/bulkfetch", "{'issueIdsOrKeys':['A-1','B-1']}").keys())
        .isEmpty();
    sandbox.site().grants().show(10_000);
    assertThat(caller.get("/issue/A-1").status()).isEqualTo(200);
    sandbox.issues().hide("A-1");
    sandbox.site().grants().grant(me, Permission.ADMINISTER);
    assertThat(caller.get("/issue/A-1").status()).isEqualTo(200);
  }

  @Test
  void membersOfGroupsNeedARightAndAGroup() {
    sandbox.site().people().join("it-support", me);

    assertThat(caller.get("/group/member?groupname=it-support").each("values", "accountId"))
        .containsExactly(me);
    assertThat(caller.get("/group/member?groupname=none").status()).isEqualTo(404);
    assertThat(caller.get("/group/member").status()).isEqualTo(400);
    sandbox.faults().on(Fault.NO_GROUP_ROLE);
    assertThat(caller.get("/group/member?groupname=it-support").status()).isEqualTo(403);
  }

  @Test
  void manyAccountsAreAskedForAtOnce() {
    Account ann = sandbox.site().people().put(Account.person("ann", "Ann").in(null));

    Answer answer = caller.get("/user/bulk?accountId=" + me + "&accountId=" + ann.id());

    assertThat(answer.each("values", "accountId")).containsExactly(me, ann.id());
    assertThat(answer.at("values.1").getAsJsonObject().has("timeZone")).isFalse();
    assertThat(caller.get("/user/bulk?accountId=").status()).isEqualTo(400);
    assertThat(caller.get("/user?accountId=" + ann.id()).textAt("displayName")).isEqualTo("Ann");
  }

  @Test
  void aTokenThatWasTakenAwayOpensNothing() {
    assertThat(caller.get("/myself").textAt("accountId")).isEqualTo(me);
    sandbox.logins().revoke(me);

    assertThat(caller.get("/myself").status()).isEqualTo(401);
    assertThat(caller.get("/nowhere").status()).isEqualTo(401);
  }

  @Test
  void aPathThatLeadsNowhereIsNotFound() {
    assertThat(caller.get("/nowhere").status()).isEqualTo(404);
    assertThat(caller.delete("/myself").status()).isEqualTo(405);
  }
}
