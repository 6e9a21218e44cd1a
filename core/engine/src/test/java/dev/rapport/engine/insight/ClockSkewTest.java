package dev.rapport.engine.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The incident is created at minute 0 of its own clock. */
class ClockSkewTest {
  @Test
  void aReferenceToATicketThatIsNotThereYetProvesThatAClockIsBehind() {
    Life issue = Life.issue(-30, "To Do").links(-10, "INC1");

    assertThat(insight(issue).clockSkew())
        .isEqualTo(new ClockSkew("jira", "snow", Duration.ofMinutes(10), "jira:NET-1 e1"));
    assertThat(insight(issue).waits().byHolder().values())
        .noneMatch(time -> time.calendar().isNegative());
  }

  @Test
  void aReferenceInGoodOrderProvesNothing() {
    assertThat(insight(Life.issue(5, "To Do").links(10, "INC1")).clockSkew()).isNull();
  }

  @Test
  void aReferenceWithoutADateOfItsOwnProvesNothing() {
    assertThat(insight(Life.issue(-30, "To Do").links(-30, "INC1")).clockSkew()).isNull();
  }

  @Test
  void aReferenceToSomethingElseProvesNothing() {
    assertThat(insight(Life.issue(-30, "To Do").links(-10, "elsewhere")).clockSkew()).isNull();
  }

  private static TicketInsight insight(Life issue) {
    Life incident = Life.begins("New").by(Life.AGENT).status(60, "Active");
    return House.insights(HolderMap.EMPTY)
        .of(incident.history(), issue.history(), Life.minute(100))
        .orElseThrow();
  }
}
