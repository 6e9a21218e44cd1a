package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Permission;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Jira Service Management adds to a request, as both faces of the stand-in tell it. */
class SandboxRequestTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void theClocksOfAServiceLevelComeWithTheSearchForAgentsAlone(Face face) {
    try (SandboxJira jira = SandboxJira.of(face, 1).set("scope.jql", "project = S")) {
      String ann = jira.person("ann");
      String key = jira.site().issues().create(Draft.of("S", "Printer", ann)).key();
      jira.clock().advance(Duration.ofHours(5));
      jira.site().issues().comment(key, jira.person("bob"), "On it.");
      jira.clock().advance(Duration.ofHours(1));

      List<ClockMeasured> clocks = jira.read(key, ClockMeasured.class);
      assertThat(clocks)
          .extracting(ClockMeasured::goal)
          .containsExactlyInAnyOrder(Goal.FIRST_RESPONSE, Goal.RESOLUTION);
      ClockMeasured response =
          clocks.stream().filter(it -> it.goal() == Goal.FIRST_RESPONSE).findFirst().orElseThrow();
      assertThat(response.elapsed()).isEqualTo(Duration.ofHours(5));
      assertThat(response.running()).isFalse();
      assertThat(response.breached()).isTrue();

      jira.site().grants().revoke(jira.account(), Permission.SERVICEDESK_AGENT);
      assertThat(jira.read(key, ClockMeasured.class)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void anApprovalIsAskedForAndGiven(Face face) {
    try (SandboxJira jira = SandboxJira.of(face, 1).set("scope.jql", "project = S")) {
      String eve = jira.person("eve");
      String key =
          jira.site().issues().create(Draft.of("S", "New laptop", jira.person("ann"))).key();
      jira.site().approvals().ask(key, jira.person("bob"), List.of(eve));
      jira.clock().advance(Duration.ofHours(1));
      jira.site().approvals().decide(key, eve, true);

      List<ApprovalChanged> approvals = jira.read(key, ApprovalChanged.class);
      assertThat(approvals)
          .extracting(ApprovalChanged::state)
          .containsExactly(Approval.REQUESTED, Approval.GRANTED);
      assertThat(jira.name(approvals.get(1).stamp().actor().id())).isEqualTo("eve");
    }
  }
}
