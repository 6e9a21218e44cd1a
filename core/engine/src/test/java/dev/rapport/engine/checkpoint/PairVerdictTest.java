package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.TextFacts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A record and an issue that are one piece of work are judged as one. */
class PairVerdictTest {
  private static final TextFacts WORDS = new TextFacts(30, 6, "en", false, false, Set.of());

  private final Life record = Life.begins("New");
  private final Life issue = Life.issue(0, "To do");

  @Test
  void eachSideMayBeHeardInItsOwnTracker() {
    record.by(Life.CALLER).says(10, WORDS);
    issue.by(Life.DEVELOPER).says(20, WORDS).status(30, "In progress");

    Verdict verdict = verdict();

    assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
    assertThat(verdict.events()).containsExactlyInAnyOrder("snow:INC1 e1", "jira:NET-1 e1");
  }

  @Test
  void whatIsPromisedInOneTrackerEndsTheTimeInTheOther() {
    issue.by(Life.DEVELOPER).says(20, WORDS).status(30, "In progress");
    record.by(Life.CALLER).says(40, WORDS);

    assertThat(verdict().outcome()).isEqualTo(Outcome.FAIL);
  }

  private Verdict verdict() {
    TicketInsight both =
        House.insights(HolderMap.EMPTY)
            .of(record.history(), issue.history(), Life.minute(60))
            .orElseThrow();
    BuiltInSettings usual = BuiltInSettings.USUAL;
    BuiltInSettings everywhere =
        new BuiltInSettings(
            Scope.EVERYTHING,
            usual.security(),
            null,
            usual.policies(),
            null,
            usual.notice(),
            null,
            null,
            usual.daysAhead(),
            usual.silence(),
            true);
    Checkpoint rule =
        new BuiltIn(everywhere)
            .all().stream()
                .filter(one -> one.id().equals("both-sides-heard"))
                .findFirst()
                .orElseThrow();
    return new Checkpoints(List.of(rule), Story.grounds(), insight -> List.of()).on(both).get(0);
  }
}
