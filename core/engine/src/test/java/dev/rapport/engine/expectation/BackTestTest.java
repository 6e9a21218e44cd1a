package dev.rapport.engine.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.expectation.BackTest.Week;
import dev.rapport.engine.expectation.PastTicket.Undone;
import dev.rapport.model.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackTestTest {
  private static final Subject MAIL = new Subject("incident", "mail");
  private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
  private static final Instant NEXT = MONDAY.plus(Duration.ofDays(7));
  private static final Instant LATER = NEXT.plus(Duration.ofDays(30));

  @Test
  void theFirstWeekHasNoPromiseAndTheNextIsJudgedByIt() {
    List<PastTicket> history = firstWeek();
    history.add(resolved(NEXT.plusSeconds(60), 5));
    history.add(resolved(NEXT.plusSeconds(90), 15));
    history.add(resolved(NEXT.plusSeconds(120), 40));

    assertThat(replay(history, LATER))
        .containsExactly(
            new Week(LocalDate.of(2026, 11, 2), new Calibration(20, 0, 0, 0, 0)),
            new Week(LocalDate.of(2026, 11, 9), new Calibration(3, 3, 3, 1, 2)));
  }

  @Test
  void aPromiseIsJudgedOnlyOnceItsTimeHasPassed() {
    List<PastTicket> history = firstWeek();
    history.add(resolved(NEXT.plusSeconds(60), 5));
    history.add(open(NEXT.plusSeconds(60)));

    assertThat(replay(history, NEXT.plus(Duration.ofHours(16))).get(1).calibration())
        .isEqualTo(new Calibration(2, 2, 0, 0, 0));
    assertThat(replay(history, LATER).get(1).calibration())
        .isEqualTo(new Calibration(2, 2, 2, 1, 1));
  }

  @Test
  void whatWasClosedWithoutIsNotJudged() {
    List<PastTicket> history = firstWeek();
    history.add(new PastTicket(MAIL, NEXT, null, NEXT.plusSeconds(60), List.of()));

    assertThat(replay(history, LATER).get(1).calibration().judged()).isZero();
  }

  @Test
  void aResolutionThatIsTakenBackLaterIsKnownAsItSeemedThen() {
    Instant seemed = MONDAY.plus(Duration.ofHours(3));
    PastTicket reopened =
        new PastTicket(MAIL, MONDAY, LATER, null, List.of(new Undone(seemed, NEXT.plusSeconds(1))));

    assertThat(reopened.asOf(NEXT, WorkCalendar.AROUND_THE_CLOCK).reached()).isTrue();
    assertThat(reopened.asOf(NEXT, WorkCalendar.AROUND_THE_CLOCK).elapsed().calendar()).hasHours(3);
    assertThat(reopened.asOf(NEXT.plusSeconds(1), WorkCalendar.AROUND_THE_CLOCK).reached())
        .isFalse();
    assertThat(reopened.asOf(LATER, WorkCalendar.AROUND_THE_CLOCK).elapsed().calendar())
        .isEqualTo(Duration.between(MONDAY, LATER));
  }

  @Test
  void weeksAddUpToAHitRate() {
    Calibration sum = new Calibration(4, 3, 2, 1, 2).plus(new Calibration(6, 3, 2, 1, 1));

    assertThat(sum.halfKept()).hasValue(0.5);
    assertThat(sum.promiseKept()).hasValue(0.75);
    assertThat(Calibration.NONE.promiseKept()).isEmpty();
  }

  private static List<Week> replay(List<PastTicket> history, Instant asOf) {
    return new BackTest(history, WorkCalendar.AROUND_THE_CLOCK, ZoneOffset.UTC).replay(asOf);
  }

  /** Twenty tickets that took 1 hour, 2 hours and so on. */
  private static List<PastTicket> firstWeek() {
    return new ArrayList<>(
        IntStream.rangeClosed(1, 20).mapToObj(hours -> resolved(MONDAY, hours)).toList());
  }

  private static PastTicket resolved(Instant opened, int hours) {
    return new PastTicket(MAIL, opened, opened.plus(Duration.ofHours(hours)), null, List.of());
  }

  private static PastTicket open(Instant opened) {
    return new PastTicket(MAIL, opened, null, null, List.of());
  }
}
