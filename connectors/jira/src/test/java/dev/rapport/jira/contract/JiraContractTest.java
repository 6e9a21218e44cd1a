package dev.rapport.jira.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.jira.host.MiniCloud;
import dev.rapport.jira.host.MiniDataCenter;
import dev.rapport.jira.host.MiniJira;
import dev.rapport.jira.host.Reply;
import dev.rapport.model.TicketKey;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SharedData;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everything that the connector says to Jira, and everything that a stand-in answers, is what
 * Atlassian publishes: here every call that there is, and in all other tests whatever they call.
 */
@Tag(SharedData.TAG)
class JiraContractTest {
  @BeforeEach
  void requireTheFiles() {
    SharedData.require("specs/jira-cloud-v3.json");
  }

  @Test
  void everythingSaidToCloudIsAsPublished() {
    try (MiniCloud cloud = new MiniCloud()) {
      cloud.with(7, 3, 2);
      cloud.pageSize = 3;
      cloud.changePage = 4;
      cloud.numericMoments = true;
      cloud.silentInBulk.add(10_002L);
      for (int i = 0; i < 25; i++) {
        cloud.say(10_003, "number " + i);
      }

      assertThatEverythingIsAsPublished(cloud);
    }
  }

  @Test
  void everythingSaidToDataCenterIsAsPublished() {
    try (MiniDataCenter dataCenter = new MiniDataCenter()) {
      dataCenter.with(7, 3, 2);
      dataCenter.pageSize = 3;

      assertThatEverythingIsAsPublished(dataCenter);
    }
  }

  private static void assertThatEverythingIsAsPublished(MiniJira jira) {
    useAll(jira);
    assertThat(jira.witness().seen()).isGreaterThan(20);
    assertThat(jira.witness().complaints()).isEmpty();
  }

  @Test
  void aRequestThatIsWrongOnPurposeFails() {
    assertThatThrownBy(
            () -> see("POST", "/rest/api/3/search/jql", "{\"jql\":\"a = 1\",\"startAt\":50}", "{}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("startAt");
    assertThatThrownBy(
            () -> see("POST", "/rest/api/3/changelog/bulkfetch", "{\"issueIdsOrKeys\":[]}", "{}"))
        .hasMessageContaining("issueIdsOrKeys");
    assertThatThrownBy(() -> see("PUT", "/rest/api/2/issue/1/comment/2", "{\"text\":\"a\"}", "{}"))
        .hasMessageContaining("text");
    assertThatThrownBy(() -> see("GET", "/rest/servicedeskapi/request/1/slas", "", "{}"))
        .hasMessageContaining("No API path found");
  }

  @Test
  void anAnswerThatIsWrongOnPurposeFails() {
    assertThatThrownBy(
            () -> see("POST", "/rest/api/3/search/jql", "{\"jql\":\"a = 1\"}", "{\"issues\":{}}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("issues");
  }

  @Test
  void aRequestUnderAFaultIsHeldToTheSame() {
    Witness witness = new Witness();
    witness.excuse("cut-json:every=3");
    witness.saw(exchange("POST", "/rest/api/3/search/jql", "{\"startAt\":50}", "{\"issues\":["));

    assertThat(witness.complaints()).hasSize(1);
    assertThatThrownBy(witness::close).hasMessageContaining("startAt");
  }

  @Test
  void aStandInWhoseCallsAreNotAsPublishedFailsItsTest() {
    MiniCloud cloud = new MiniCloud();
    cloud.with(1, 0, 0);
    cloud.values.put("scope.groups", "");
    cloud.witness().saw(exchange("PATCH", "/rest/api/3/issue/1", "", ""));

    assertThatThrownBy(cloud::close).hasMessageContaining("PATCH operation not allowed");
  }

  @Test
  void anAnswerThatATestScriptedIsItsOwn() {
    try (MiniCloud cloud = new MiniCloud()) {
      cloud.with(1, 0, 0);
      cloud.script.add(Reply.of(418));
      assertThatThrownBy(() -> Sweep.of(source(cloud), Cursor.START));
    }
  }

  private static Source source(MiniJira jira) {
    return jira.source(HostContexts.of(jira.clock()));
  }

  private static void see(String method, String target, String request, String response) {
    try (Witness witness = new Witness()) {
      witness.saw(exchange(method, target, request, response));
    }
  }

  private static Exchange exchange(String method, String target, String request, String response) {
    return new Exchange(method, target, request, 200, "application/json", response, false);
  }

  /** Makes every call that the connector can make. */
  private static void useAll(MiniJira jira) {
    jira.values.put("scope.groups", "it");
    jira.makeRequest(10_004);
    jira.link(10_005, "https://example.service-now.com/1");
    HostContext context = HostContexts.of(jira.clock(), new TransientMemory(), new CallCount());
    jira.connector().inspector(jira.settings(), context).orElseThrow().inspect();
    Source source = jira.source(context);
    Cursor end = Sweep.of(source, Cursor.START).end();
    write(jira.sink(context));
    Sweep.of(source, end);
    ((Rereading) source).reread(List.of("10001"));
  }

  private static void write(Sink sink) {
    for (String after : new String[] {"a", "b", null}) {
      write(sink, HostWrite.Kind.PROPERTY, after == null ? null : "{\"turn\":\"" + after + "\"}");
      write(sink, HostWrite.Kind.LABEL, after == null ? null : "rapport-" + after);
      write(sink, HostWrite.Kind.COMMENT, after);
      write(
          sink,
          HostWrite.Kind.FIELD,
          after == null ? null : "{\"customfield_10042\":\"" + after + "\"}");
    }
  }

  private static void write(Sink sink, HostWrite.Kind kind, String after) {
    String before =
        switch (kind) {
          case LABEL -> "rapport-a rapport-b";
          case FIELD -> "{\"customfield_10042\":\"b\"}";
          default -> "x";
        };
    sink.apply(
        List.of(
            new HostWrite(
                kind + after, new TicketKey("jira", "P-10004"), "10004", kind, before, after)));
  }
}
