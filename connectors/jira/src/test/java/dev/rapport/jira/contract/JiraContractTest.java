package dev.rapport.jira.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.jira.contract.MakersDescription.Complaint;
import dev.rapport.jira.host.MiniCloud;
import dev.rapport.jira.host.MiniDataCenter;
import dev.rapport.jira.host.MiniJira;
import dev.rapport.jira.host.MiniJira.Exchange;
import dev.rapport.model.TicketKey;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SharedData;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everything that the connector says to Jira, and everything that the stand-in answers, is what
 * Atlassian publishes. Exceptions are faults of the published files, each by name.
 */
@Tag(SharedData.TAG)
class JiraContractTest {
  private static final List<Predicate<Complaint>> CLOUD_FAULTS =
      List.of(
          // Values are typed as a Java bean without properties.
          fault("issue/properties/multi", "request.body", "properties"),
          // A date-time in the schema, a number in the example.
          fault("changelog/bulkfetch", "response.body", "created"),
          // A list in the example, one of its members in the schema.
          fault("/remotelink", "response.body.schema.type", "array"),
          // 204 has a schema, and by its own definition no body.
          fault("PUT /rest/api/3/issue/", "response.body.missing", ""));

  private static final List<Predicate<Complaint>> DATA_CENTER_FAULTS =
      List.of(
          // Every field value is typed as an object.
          fault("/search", "response.body.schema.type", "/fields/"),
          fault("PUT /rest/api/2/issue/", "request.body.schema.type", "/fields/"),
          // Values of properties are typed as texts.
          fault("/properties/rapport", "body.schema.type", "string"),
          fault("/comment", "body.schema.type", "/properties/0/value"),
          // Lists are typed as one of what they hold.
          fault("/status", "response.body.schema.type", "array"),
          fault("/field", "response.body.schema.type", "array"),
          fault("/remotelink", "response.body.schema.type", "array"),
          // A page of members is typed as one user.
          fault("/group/member", "response.body.schema.additionalProperties", ""));

  private static Predicate<Complaint> fault(String call, String kind, String place) {
    return complaint ->
        complaint.call().contains(call)
            && complaint.text().contains(kind)
            && complaint.text().contains(place);
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
      useAll(cloud);

      assertAsPublished(
          MakersDescription.of("specs/jira-cloud-v3.json", CLOUD_FAULTS), cloud.exchanges);
    }
  }

  @Test
  void everythingSaidToDataCenterIsAsPublished() {
    try (MiniDataCenter dataCenter = new MiniDataCenter()) {
      dataCenter.with(7, 3, 2);
      dataCenter.pageSize = 3;
      useAll(dataCenter);

      assertAsPublished(
          MakersDescription.of("specs/jira-data-center-10.3.json", DATA_CENTER_FAULTS),
          dataCenter.exchanges);
    }
  }

  @Test
  void whatIsWrongOnPurposeIsFound() {
    MakersDescription cloud = MakersDescription.of("specs/jira-cloud-v3.json", CLOUD_FAULTS);

    assertThat(
            cloud.against(
                new Exchange(
                    "POST",
                    "/rest/api/3/search/jql",
                    "{\"jql\":\"project = P\",\"startAt\":50}",
                    200,
                    "",
                    "{\"issues\":[]}")))
        .isNotEmpty();
    assertThat(
            cloud.against(
                new Exchange(
                    "POST",
                    "/rest/api/3/changelog/bulkfetch",
                    "{\"issueIdsOrKeys\":[]}",
                    200,
                    "",
                    "{}")))
        .isNotEmpty();
  }

  private static void assertAsPublished(MakersDescription description, List<Exchange> exchanges) {
    assertThat(exchanges).hasSizeGreaterThan(20);
    assertThat(exchanges.stream().flatMap(call -> description.against(call).stream()).distinct())
        .isEmpty();
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
