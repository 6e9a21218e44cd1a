package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When work is due and what it is planned for, as both faces of the stand-in tell it. */
class SandboxPlansTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void dueDatesVersionsAndStartsAreReadFromTheirFirstValueOn(Face face) {
    try (SandboxJira jira = SandboxJira.of(face, 1)) {
      String ann = jira.person("ann");
      Draft draft =
          Draft.of("P", "Move the office", ann)
              .with("duedate", "2026-11-30")
              .with("fixVersions", JsonParser.parseString("[{\"id\":\"1\",\"name\":\"A\"}]"));
      String key = jira.site().issues().create(draft).key();
      jira.clock().advance(Duration.ofHours(1));
      jira.change(
          key,
          ann,
          Map.<String, JsonElement>of(
              "duedate", JsonParser.parseString("\"2026-12-24\""),
              "customfield_10022", JsonParser.parseString("\"2026-12-01\""),
              "fixVersions", JsonParser.parseString("[{\"id\":\"2\",\"name\":\"B\"}]")));

      assertThat(jira.read(key, DueDateChanged.class))
          .extracting(DueDateChanged::to)
          .containsExactly(
              Instant.parse("2026-11-30T00:00:00Z"), Instant.parse("2026-12-24T00:00:00Z"));
      assertThat(jira.read(key, PlanChanged.class))
          .extracting(plan -> plan.plan() + " " + plan.from() + " " + plan.to())
          .containsExactlyInAnyOrder(
              "RELEASE null 1",
              "RELEASE 1 null",
              "RELEASE null 2",
              "START null 2026-12-01T00:00:00Z");
      assertThat(jira.read(key, Described.class)).hasSize(1);
    }
  }
}
