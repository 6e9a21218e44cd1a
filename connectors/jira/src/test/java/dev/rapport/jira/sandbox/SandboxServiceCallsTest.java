package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.model.ActorId;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Vocabulary;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked about each request where the admin wants that, and what it costs. */
class SandboxServiceCallsTest {
  private static final String RATING =
      "{\"rating\":4,\"type\":\"csat\",\"comment\":{\"body\":\"words\"}}";

  @ParameterizedTest
  @EnumSource(Face.class)
  void nothingIsAskedThatIsNotSwitchedOn(Face face) {
    try (SandboxJira jira = desk(face)) {
      jira.history(request(jira, "ann"));

      assertThat(jira.calls("/rest/servicedeskapi/")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void clocksAndApprovalsAreTheSameEventsAskedOrInFields(Face face) {
    try (SandboxJira jira = desk(face)) {
      String eve = jira.person("eve");
      String key = request(jira, "ann");
      jira.site().approvals().ask(key, jira.person("bob"), List.of(eve));
      jira.site().approvals().decide(key, eve, true);
      List<ClockMeasured> clocks = jira.read(key, ClockMeasured.class);
      List<ApprovalChanged> approvals = jira.read(key, ApprovalChanged.class);

      jira.set("read.sla", "true").set("read.approvals", "true");

      assertThat(jira.read(key, ClockMeasured.class)).isEqualTo(clocks).hasSize(2);
      assertThat(jira.read(key, ApprovalChanged.class)).isEqualTo(approvals).hasSize(2);
      assertThat(jira.calls("/sla")).isEqualTo(2);
      assertThat(jira.calls("/approval")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void whoIsNoAgentIsRefusedOnceForAProjectAndReadsOn(Face face) {
    try (SandboxJira jira = desk(face).set("read.sla", "true")) {
      jira.site().grants().revoke(jira.account(), Permission.SERVICEDESK_AGENT);
      request(jira, "ann");
      String key = request(jira, "ann");

      assertThat(jira.history(key).events()).isNotEmpty();
      assertThat(jira.calls("/sla")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void aRatingWithoutItsDateCountsFromTheResolution(Face face) {
    try (SandboxJira jira = desk(face).set("read.feedback", "true")) {
      String unrated = resolved(jira);
      String rated = resolved(jira);
      jira.change(
          rated, jira.person("ann"), Map.of(Vocabulary.RATING, JsonParser.parseString(RATING)));

      Rated rating = jira.read(rated, Rated.class).get(0);

      assertThat(rating.score()).isEqualTo(4);
      assertThat(rating.stamp().at()).isEqualTo("2026-11-02T10:00:00Z");
      assertThat(jira.name(rating.stamp().actor().id())).isEqualTo("ann");
      assertThat(jira.read(unrated, Rated.class)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void anExperimentThatIsOverIsLeftAloneForADayAndSaidByCheck(Face face) {
    try (SandboxJira jira = desk(face).set("read.feedback", "true").with("no-feedback")) {
      resolved(jira);
      resolved(jira);
      HostContext context = HostContexts.of(jira.clock());

      Sweep.of(jira.source(context), Cursor.START);
      assertThat(jira.calls("/feedback")).isEqualTo(2);
      Sweep.of(jira.source(context), Cursor.START);
      assertThat(jira.calls("/feedback")).isEqualTo(2);
      assertThat(jira.inspect(context).findings())
          .filteredOn(finding -> finding.subject().equals("read.feedback"))
          .extracting(Finding::message)
          .anyMatch(message -> message.contains("after 2026-11-03T10:00:00Z"));

      jira.recovers();
      jira.clock().advance(Duration.ofDays(1));
      Sweep.of(jira.source(context), Cursor.START);
      assertThat(jira.calls("/feedback")).isGreaterThan(2);
      assertThat(jira.inspect(context).findings())
          .noneMatch(finding -> finding.message().contains("gone"));
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void membersOfTheOrganisationWhoActedAreRequesters(Face face) {
    try (SandboxJira jira = desk(face).set("read.organisation-members", "true")) {
      String ann = jira.person("ann");
      String cleo = jira.person("cleo");
      String silent = jira.person("silent");
      jira.site().organisations().join("7", List.of(ann, cleo, silent));
      String key = shared(jira, ann, cleo);
      shared(jira, ann, cleo);

      assertThat(jira.history(key).ticket().requesters())
          .extracting(ActorId::id)
          .map(jira::name)
          .containsExactlyInAnyOrder("ann", "cleo");
      assertThat(jira.calls("/organization/7/user")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void participantsAreAskedForOnlyWhereTheSearchDoesNotShowThem(Face face) {
    try (SandboxJira jira = desk(face).set("read.participants", "true")) {
      String zoe = jira.person("zoe");
      String key = followed(jira, zoe);
      assertThat(requesters(jira, key)).containsExactlyInAnyOrder("ann", "zoe");
      assertThat(jira.calls("/participant")).isZero();

      Field.Kind accounts = Field.Kind.USERS;
      jira.site().vocabulary().put(Field.custom(10026, "Followers", accounts, "acme:followers"));

      assertThat(requesters(jira, key)).containsExactlyInAnyOrder("ann", "zoe");
      assertThat(jira.calls("/participant")).isEqualTo(1);
      assertThat(jira.inspect(HostContexts.of(jira.clock())).findings())
          .filteredOn(finding -> finding.subject().equals("read.participants"))
          .extracting(Finding::message)
          .singleElement()
          .asString()
          .contains("takes a call of its own for its participants, where the search");
    }
  }

  private static List<String> requesters(SandboxJira jira, String key) {
    return jira.history(key).ticket().requesters().stream()
        .map(ActorId::id)
        .map(jira::name)
        .toList();
  }

  private static String followed(SandboxJira jira, String participant) {
    JsonArray participants = new JsonArray();
    participants.add(participant);
    Draft draft = Draft.of("S", "Printer", jira.person("ann"));
    return jira.site().issues().create(draft.with(Vocabulary.PARTICIPANTS, participants)).key();
  }

  private static SandboxJira desk(Face face) {
    return SandboxJira.of(face, 1).set("scope.jql", "project = S");
  }

  private static String request(SandboxJira jira, String reporter) {
    return jira.site().issues().create(Draft.of("S", "Printer", jira.person(reporter))).key();
  }

  /** One that was opened at the hour it is and resolved at ten. */
  private static String resolved(SandboxJira jira) {
    String key = request(jira, "ann");
    if (jira.clock().instant().toString().startsWith("2026-11-02T09")) {
      jira.clock().advance(Duration.ofHours(1));
    }
    Map<String, JsonElement> done =
        Map.of(
            "status", new JsonPrimitive("5"),
            "resolutiondate", new JsonPrimitive(jira.clock().instant().toString()));
    jira.change(key, jira.person("bob"), done);
    return key;
  }

  private static String shared(SandboxJira jira, String reporter, String other) {
    String key =
        jira.site()
            .issues()
            .create(
                Draft.of("S", "Printer", reporter)
                    .with(
                        Vocabulary.ORGANISATIONS,
                        JsonParser.parseString("[{\"id\":\"7\",\"name\":\"Acme\"}]")))
            .key();
    jira.site().issues().comment(key, other, "Here too.");
    jira.site().issues().comment(key, jira.person("bob"), "On it.");
    return key;
  }
}
