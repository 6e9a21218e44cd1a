package dev.rapport.sandbox.jira.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.jira.Caller;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("external")
class SandboxContractTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-20T15:00:00Z"));

  @BeforeEach
  void requireTheFiles() {
    assumeTrue(Files.exists(AtlassianSpec.FOLDER), "Atlassian's OpenAPI files are not at hand");
  }

  private static AtlassianSpec cloud() {
    return Cloud.SPEC.forgetful();
  }

  /** Read once, when it is first needed: it is large. */
  private static final class Cloud {
    static final AtlassianSpec SPEC =
        new AtlassianSpec("jira-cloud-v3.json", "/rest/api/3", "", SpecFaults.CLOUD);
  }

  private static AtlassianSpec service() {
    return new AtlassianSpec(
        "jira-service-management.json", "/rest/servicedeskapi", "", SpecFaults.SERVICE);
  }

  private static AtlassianSpec dataCenter() {
    return new AtlassianSpec(
        "jira-data-center-10.3.json", "/rest/api/2", "/rest", SpecFaults.DATA_CENTER);
  }

  @Test
  void whatCloudAnswersIsAsAtlassianDescribesIt() {
    AtlassianSpec spec = cloud();
    try (JiraSandbox sandbox =
        JiraSandbox.cloud().clock(clock).company(30, 7).watch(spec).start()) {
      Caller caller = new Caller(sandbox);
      Issue issue = sandbox.issues().all().iterator().next();
      Conversation talk = new Conversation(caller, issue);
      talk.aboutTheSite();
      talk.aboutTheIssue();
      talk.aboutComments(
          "{'type':'doc','version':1,'content':[{'type':'paragraph','content':[]}]}");
      cloudAlone(caller, issue);
      assertThat(sandbox.journal().count()).isGreaterThan(40);
    }
    assertThat(spec.complaints()).isEmpty();
  }

  private static void cloudAlone(Caller caller, Issue issue) {
    String fields =
        "'fields':['*all'],'expand':'changelog','properties':['rapport'],'maxResults':7";
    caller.post("/search/jql", "{'jql':'project in (IT, DEV) order by updated'," + fields + "}");
    caller.post("/search/jql", "{'jql':'project = IT','reconcileIssues':[" + issue.id() + "]}");
    caller.post("/search/approximate-count", "{'jql':'project = IT'}");
    caller.post("/changelog/bulkfetch", "{'issueIdsOrKeys':['IT-1','IT-2'],'maxResults':5}");
    caller.post("/issue/bulkfetch", "{'issueIdsOrKeys':['IT-1'],'expand':['changelog']}");
    caller.get("/issue/IT-1/changelog?startAt=0&maxResults=5");
    caller.post("/comment/list", "{'ids':[30000,30001]}");
    caller.get("/user/bulk?accountId=" + Caller.encoded(issue.text("reporter")));
    caller.get("/group/member?groupname=it-support&startAt=0&maxResults=3");
    String task =
        caller
            .post(
                "/issue/properties/multi",
                "{'issues':[{'issueID':" + issue.id() + ",'properties':{'rapport':{'a':1}}}]}")
            .header("Location");
    String path = task.substring(task.indexOf("/rest"));
    caller.get(path);
    caller.get(path);
    caller.call("DELETE", "/issue/properties/rapport", "{\"entityIds\":[" + issue.id() + "]}");
    caller.put("/issue/properties/rapport", "{'value':1,'filter':{'hasProperty':true}}");
    caller.post("/search", "{'jql':'project = IT'}");
  }

  @Test
  void whatServiceManagementAnswersIsAsAtlassianDescribesIt() {
    AtlassianSpec spec = service();
    try (JiraSandbox sandbox =
        JiraSandbox.cloud().clock(clock).company(30, 7).watch(spec).start()) {
      Caller caller = new Caller(sandbox);
      take(sandbox, "IT-1");
      sandbox.site().organisations().join("1", List.of(sandbox.account().id()));
      sandbox.site().approvals().ask("IT-1", sandbox.account().id(), List.of(someone(sandbox)));
      for (String part :
          List.of("", "/participant", "/status", "/sla", "/approval", "/comment", "/feedback")) {
        caller.get("/rest/servicedeskapi/request/IT-1" + part);
      }
      caller.get("/rest/servicedeskapi/request/DEV-1");
      caller.get("/rest/servicedeskapi/organization");
      caller.get("/rest/servicedeskapi/organization/1/user");
      caller.post("/rest/servicedeskapi/request/IT-1/comment", "{'body':'Hi','public':false}");
      caller.post("/rest/servicedeskapi/request/IT-1/feedback", "{'rating':4,'type':'csat'}");
      caller.get("/rest/servicedeskapi/request/IT-1/feedback");
      caller.delete("/rest/servicedeskapi/request/IT-1/feedback");
    }
    assertThat(spec.complaints()).isEmpty();
  }

  private static String someone(JiraSandbox sandbox) {
    return sandbox.issues().all().iterator().next().text("reporter");
  }

  private static void take(JiraSandbox sandbox, String key) {
    String me = sandbox.account().id();
    JsonArray participants = new JsonArray();
    participants.add(me);
    JsonObject organisation = new JsonObject();
    organisation.addProperty("id", "1");
    organisation.addProperty("name", "Acme");
    JsonArray organisations = new JsonArray();
    organisations.add(organisation);
    Map<String, JsonElement> values =
        Map.of(Vocabulary.PARTICIPANTS, participants, Vocabulary.ORGANISATIONS, organisations);
    sandbox.issues().change(key, me, values, sandbox.site().now(), null);
    sandbox.issues().change(key, me, Map.of("reporter", me));
  }

  @Test
  void whatDataCenterAnswersIsAsAtlassianDescribesIt() {
    AtlassianSpec spec = dataCenter();
    try (JiraSandbox sandbox =
        JiraSandbox.dataCenter().clock(clock).company(30, 7).watch(spec).start()) {
      Caller caller = new Caller(sandbox);
      Issue issue = sandbox.issues().all().iterator().next();
      Conversation talk = new Conversation(caller, issue);
      talk.aboutTheSite();
      talk.aboutTheIssue();
      talk.aboutComments("'Hello [~ana.adler]'");
      caller.post(
          "/search",
          "{'jql':'project in (IT, DEV) order by updated','startAt':0,'maxResults':7,"
              + "'fields':['*all'],'expand':['changelog'],'validateQuery':true}");
      caller.get("/search?jql=" + Caller.encoded("project = IT") + "&maxResults=3");
      caller.get("/group/member?groupname=it-support&startAt=0&maxResults=3");
      assertThat(sandbox.journal().count()).isGreaterThan(30);
    }
    assertThat(spec.complaints()).isEmpty();
  }

  @Test
  void aCallThatIsWrongOnPurposeIsNoticed() {
    AtlassianSpec spec = cloud();
    try (JiraSandbox sandbox = JiraSandbox.cloud().project("A", "Alpha").watch(spec).start()) {
      new Caller(sandbox).post("/search/jql", "{'jql':'project = A','startAt':0}");
    }
    assertThat(spec.complaints()).anyMatch(complaint -> complaint.contains("startAt"));
  }

  @Test
  void anAnswerThatIsWrongOnPurposeIsNoticed() {
    AtlassianSpec spec = cloud();
    try (JiraSandbox sandbox = JiraSandbox.cloud().faults(Fault.CUT_JSON).watch(spec).start()) {
      new Caller(sandbox).get("/myself");
    }
    assertThat(spec.complaints()).isNotEmpty();
  }
}
