package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.jira.Caller.Answer;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceRequestTest {
  private static final String REQUEST = "/rest/servicedeskapi/request/S-1";

  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-02T09:00:00Z"));
  private final JiraSandbox sandbox =
      JiraSandbox.cloud().clock(clock).serviceProject("S", "Service").project("A", "Alpha").start();
  private final Caller agent = new Caller(sandbox);
  private final Account me = sandbox.account();
  private final Account ann = sandbox.site().people().put(Account.customer("ann", "Ann Customer"));

  @BeforeEach
  void createARequest() {
    sandbox.issues().create(Draft.of("S", "Printer", ann.id()));
    sandbox.issues().create(Draft.of("A", "Task", me.id()));
    clock.advance(Duration.ofHours(1));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Caller customer() {
    sandbox.logins().issue(ann.id(), "ann-only");
    sandbox.site().grants().revoke(ann.id(), Permission.SERVICEDESK_AGENT);
    return new Caller(sandbox, "ann@example.com", "ann-only");
  }

  @Test
  void internalCommentsAreForAgentsAndAbsentForOthersWithoutAWord() {
    sandbox.issues().comment("S-1", me.id(), "Looking into it");
    Answer created = agent.post(REQUEST + "/comment", "{'body':'Cable is loose','public':false}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(sandbox.issues().find("S-1").orElseThrow().comments().get(1))
        .matches(Comment::isInternal);
    assertThat(agent.get(REQUEST + "/comment").each("values", "body"))
        .containsExactly("Looking into it", "Cable is loose");
    assertThat(agent.get(REQUEST + "/comment?public=false").each("values", "body"))
        .containsExactly("Cable is loose");
    assertThat(customer().get(REQUEST + "/comment?public=false&internal=true").at("values"))
        .isEqualTo(new JsonArray());
    assertThat(customer().get("/issue/S-1/comment").numberAt("total")).isEqualTo(1);
    assertThat(customer().post(REQUEST + "/comment", "{'body':'x','public':false}").status())
        .isEqualTo(403);
    assertThat(agent.post(REQUEST + "/comment", "{'body':'x'}").status()).isEqualTo(400);
  }

  @Test
  void clocksRunFromTheStartToAnAnswerAndToEachResolution() {
    sandbox.issues().comment("S-1", me.id(), "Looking into it");
    sandbox.issues().change("S-1", me.id(), Map.of("status", "5"));
    clock.advance(Duration.ofHours(1));
    sandbox.issues().change("S-1", ann.id(), Map.of("status", "3"));
    clock.advance(Duration.ofHours(50));

    Answer sla = agent.get(REQUEST + "/sla");

    assertThat(sla.each("values", "name"))
        .containsExactly("Time to first response", "Time to resolution");
    assertThat(sla.numberAt("values.0.completedCycles.0.elapsedTime.millis")).isEqualTo(3_600_000);
    assertThat(sla.at("values.1.completedCycles").getAsJsonArray()).hasSize(1);
    assertThat(sla.at("values.1.ongoingCycle.breached").getAsBoolean()).isTrue();
    assertThat(customer().get(REQUEST + "/sla").status()).isEqualTo(403);
  }

  @Test
  void aRequestTellsWhereItStandsAndStood() {
    sandbox.issues().change("S-1", me.id(), Map.of("status", "3"));

    assertThat(agent.get(REQUEST).textAt("currentStatus.status")).isEqualTo("In Progress");
    assertThat(agent.get(REQUEST).textAt("reporter.accountId")).isEqualTo(ann.id());
    assertThat(agent.get(REQUEST + "/status?limit=1").each("values", "status"))
        .containsExactly("In Progress");
    assertThat(agent.get(REQUEST + "/status?start=1").each("values", "statusCategory"))
        .containsExactly("NEW");
    assertThat(agent.get(REQUEST.replace("S-1", "A-1")).textAt("errorMessage"))
        .isEqualTo("The customer request does not exist.");
  }

  @Test
  void participantsTakePart() {
    JsonArray participants = new JsonArray();
    participants.add(me.id());
    Map<String, JsonElement> values = Map.of(Vocabulary.PARTICIPANTS, participants);
    sandbox.issues().change("S-1", ann.id(), values, clock.instant(), null);

    assertThat(agent.get(REQUEST + "/participant").each("values", "accountId"))
        .containsExactly(me.id());
    assertThat(agent.get("/issue/S-1").textAt("fields.customfield_10026.0.accountId"))
        .isEqualTo(me.id());
    assertThat(agent.get(REQUEST + "/participant").at("isLastPage").getAsBoolean()).isTrue();
  }

  @Test
  void whoBelongsToAnOrganisationIsForAgents() {
    String members = "/rest/servicedeskapi/organization/7/user";
    Map<String, JsonElement> shared =
        Map.of(Vocabulary.ORGANISATIONS, JsonParser.parseString("[{'id':'7','name':'Acme'}]"));
    assertThat(agent.get(members).status()).isEqualTo(404);

    sandbox.issues().change("S-1", ann.id(), shared, clock.instant(), null);
    sandbox.site().organisations().join("7", List.of(ann.id(), me.id()));

    assertThat(agent.get(members + "?limit=1").each("values", "accountId"))
        .containsExactly(ann.id());
    assertThat(agent.get(members + "?start=1").each("values", "accountId"))
        .containsExactly(me.id());
    assertThat(customer().get(members).status()).isEqualTo(403);
  }

  @Test
  void onlyTheReporterRatesARequestAndOnlyWhileTheExperimentLasts() {
    String rating = "{'rating':4,'type':'csat'}";

    assertThat(agent.get(REQUEST + "/feedback").status()).isEqualTo(404);
    assertThat(agent.get(REQUEST + "/feedback?").status()).isEqualTo(412);
    assertThat(agent.post(REQUEST + "/feedback", rating).status()).isEqualTo(403);
    Caller customer = customer();
    assertThat(customer.post(REQUEST + "/feedback", "{'rating':6}").status()).isEqualTo(400);
    assertThat(customer.post(REQUEST + "/feedback", rating).status()).isEqualTo(201);
    assertThat(agent.get(REQUEST + "/feedback").numberAt("rating")).isEqualTo(4);
    assertThat(agent.get("/issue/S-1").numberAt("fields.customfield_10027.rating")).isEqualTo(4);
    sandbox.faults().on(Fault.NO_FEEDBACK);
    assertThat(agent.get(REQUEST + "/feedback").status()).isEqualTo(404);
    sandbox.faults().clear();
    assertThat(customer.delete(REQUEST + "/feedback").status()).isEqualTo(204);
  }
}
