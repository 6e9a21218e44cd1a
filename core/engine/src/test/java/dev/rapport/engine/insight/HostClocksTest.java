package dev.rapport.engine.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.calendar.CalendarBook;
import dev.rapport.engine.calendar.CalendarChoice;
import dev.rapport.engine.calendar.CalendarSpec;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Goal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Minute 0 is a Monday, 8:00 UTC; IT acts from minute 30, waits from 60 to 90, resolves at 120. */
class HostClocksTest {
  private static final CalendarBook NINE_TO_FIVE =
      CalendarBook.of(
          List.of(
              new CalendarSpec(
                  "default",
                  "UTC",
                  Map.of("mon-fri", List.of("09:00-17:00")),
                  CalendarSpec.Holidays.NONE,
                  null)),
          CalendarChoice.DEFAULT);

  @Test
  void aClockThatAgreesNeedsNoReason() {
    HostClock clock = measured(life(), Goal.RESOLUTION, 0, 120);

    assertThat(clock.reasons()).isEmpty();
    assertThat(clock.difference()).contains(Duration.ZERO);
  }

  @Test
  void aClockThatPausedWhileTheRequesterHadToActIsShorterByThat() {
    HostClock clock = measured(life(), Goal.RESOLUTION, 0, 90);

    assertThat(clock.reasons()).containsExactly(Reason.PAUSED_FOR_REQUESTER);
    assertThat(clock.difference()).contains(Duration.ofMinutes(-30));
  }

  @Test
  void aClockThatPausedOnHoldWhoeverHadToActSaysSo() {
    Life life =
        Life.begins("New")
            .by(Life.AGENT)
            .reason(30, "Awaiting Change")
            .status(30, "On Hold")
            .status(60, "Active")
            .status(120, "Resolved");

    assertThat(measured(life, Goal.RESOLUTION, 0, 90).reasons())
        .containsExactly(Reason.PAUSED_ON_HOLD);
  }

  @Test
  void aClockOfALaterAssignmentStartedLater() {
    assertThat(measured(life(), Goal.RESOLUTION, 30, 90).reasons())
        .containsExactly(Reason.STARTED_LATER);
    assertThat(measured(life(), Goal.RESOLUTION, 40, 80).reasons())
        .containsExactly(Reason.STARTED_LATER);
    assertThat(measured(life(), Goal.RESOLUTION, 40, 50).reasons())
        .containsExactly(Reason.STARTED_LATER, Reason.PAUSED_FOR_REQUESTER);
  }

  @Test
  void aClockThatNeverRestsCountsTheHourBeforeNine() {
    Insights insights = new Insights(House.policy(HolderMap.EMPTY), House.SIDES, NINE_TO_FIVE);
    Life life = life().add(clock(life(), Goal.RESOLUTION, 0, 120, false));

    HostClock clock =
        insights.of(life.history(), Life.minute(600)).orElseThrow().hostClocks().get(0);

    assertThat(clock.reasons()).containsExactly(Reason.AROUND_THE_CLOCK);
    assertThat(clock.difference()).contains(Duration.ofHours(1));
  }

  @Test
  void aClockWithRulesOfItsOwnIsNotExplainedAway() {
    assertThat(measured(life(), Goal.RESOLUTION, 0, 77).reasons())
        .containsExactly(Reason.OTHER_RULES);
  }

  @Test
  void aRunningClockHasNoDifferenceYet() {
    Life life = life().add(clock(life(), Goal.RESOLUTION, 0, 50, true));
    HostClock clock = House.insight(life, 600).hostClocks().get(0);

    assertThat(clock.reasons()).containsExactly(Reason.STILL_RUNNING);
    assertThat(clock.difference()).isEmpty();
  }

  @Test
  void aClockThatEndedWhileWeStillWaitSaysSo() {
    assertThat(measured(life(), Goal.FIRST_RESPONSE, 0, 50).reasons())
        .containsExactly(Reason.ENDED_OTHERWISE);
  }

  @Test
  void aGoalThatWeDoNotMeasureHasNoCounterpart() {
    HostClock clock = measured(life(), Goal.OTHER, 0, 50);

    assertThat(clock.ours()).isNull();
    assertThat(clock.reasons()).containsExactly(Reason.NO_COUNTERPART);
  }

  @Test
  void aReadingIsNobodysAct() {
    Life life = life();
    Life read = life().add(clock(life(), Goal.RESOLUTION, 0, 120, false));

    assertThat(House.insight(read, 600).involvement())
        .isEqualTo(House.insight(life, 600).involvement());
    assertThat(House.insight(read, 600).ledger()).isEqualTo(House.insight(life, 600).ledger());
  }

  private static HostClock measured(Life life, Goal goal, long start, long minutes) {
    life.add(clock(life, goal, start, minutes, false));
    return House.insight(life, 600).hostClocks().get(0);
  }

  private static ClockMeasured clock(
      Life life, Goal goal, long start, long minutes, boolean running) {
    return new ClockMeasured(
        life.stamp(start), "P1", goal, Duration.ofMinutes(minutes), running, false);
  }

  private static Life life() {
    return Life.begins("New")
        .by(Life.AGENT)
        .assign(30, Life.AGENT)
        .status(30, "Active")
        .reason(60, "Awaiting Caller")
        .status(60, "On Hold")
        .status(90, "Active")
        .status(120, "Resolved");
  }
}
