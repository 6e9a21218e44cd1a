package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.Deadlines.Due;
import dev.rapport.model.ActorId;
import dev.rapport.model.TicketEvent.DueDateChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is due in the four weeks after as-of, and whether it was announced. */
class DeadlinesTest {
  private static final Instant AS_OF = Life.minute(1_000);

  private final ReportBuilder builder =
      new ReportBuilder(
          new ReportRequest(null, AS_OF, Grouping.BY_GROUP, 3),
          House.insights(HolderMap.EMPTY),
          new Collaborations(
              DeadlinesTest::verdicts,
              any -> List.of(),
              Collaborations.NONE.terms(),
              any -> List.of()));

  /** Announced on tickets with an even number. */
  private static List<Verdict> verdicts(TicketInsight insight) {
    String key = insight.key().key();
    boolean even = (key.charAt(key.length() - 1) - '0') % 2 == 0;
    return List.of(
        new Verdict(
            "deadline-announced", even ? Outcome.PASS : Outcome.FAIL, "because", List.of()));
  }

  private void add(int number, Duration afterAsOf, boolean done) {
    Life life =
        Life.openedBy(new ActorId("snow", "asker" + number % 4), "INC" + number, Life.DESK)
            .by(new ActorId("snow", "agent" + number % 4))
            .says(5);
    life.add(new DueDateChanged(life.stamp(6), null, AS_OF.plus(afterAsOf)));
    builder.add(done ? life.status(10, "Resolved").history() : life.history());
  }

  @Test
  void openTicketsAreCountedByWhoHasThemAndWhetherTheDateWasAnnounced() {
    for (int i = 0; i < 6; i++) {
      add(i, Duration.ofDays(i), false);
    }
    add(6, Duration.ofDays(3), true);
    add(7, Duration.ofDays(28), false);
    add(8, Duration.ofDays(-1), false);

    Report report = builder.build();

    assertThat(report.deadlines().total()).isEqualTo(new Due("", true, 6, 3, 3));
    assertThat(report.deadlines().groups()).containsExactly(new Due("Service Desk", true, 6, 3, 3));
    assertThat(EveryFormat.MD.of(report)).contains("| Service Desk | 6 | 3 | 3 | 0 |");
    DocumentsTest.assertValid("report-1", ReportJson.of(report));
  }

  @Test
  void tooFewAreNotSpokenOf() {
    add(1, Duration.ofDays(1), false);
    add(2, Duration.ofDays(1), false);

    Report report = builder.build();

    assertThat(report.deadlines().total().shown()).isFalse();
    assertThat(EveryFormat.MD.of(report)).doesNotContain("| all | 2");
    assertThat(EveryFormat.HTML.of(report)).doesNotContain("<td>2 tickets");
    assertThat(ReportJson.of(report).getAsJsonObject("deadlines").get("due").isJsonNull()).isTrue();
  }
}
