package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final Status NEW = new Status("1", "New", null);
  private static final Status OPEN = new Status("2", "In Progress", null);
  private static final Named DESK = new Named("g1", "Desk");
  private static final ActorId ANN = new ActorId("snow", "ann");
  private static final TicketEvent BORN =
      new TicketEvent.Created(stamp(0), NEW, DESK, null, null, "3");

  private static Stamp stamp(int minute) {
    return Stamp.of("e" + minute, NOON.plusSeconds(60L * minute), minute, null);
  }

  @Test
  void eachChangeLeavesItsTrace() {
    List<TicketEvent> events =
        List.of(
            new TicketEvent.PriorityChanged(stamp(5), "3", null),
            new TicketEvent.HoldReasonChanged(stamp(4), null, "Awaiting Caller"),
            new TicketEvent.AssigneeChanged(stamp(3), null, ANN),
            new TicketEvent.GroupChanged(stamp(2), DESK, null),
            new TicketEvent.StatusChanged(stamp(1), NEW, OPEN),
            BORN);

    assertThat(Standing.after(events))
        .contains(new Standing(OPEN, null, ANN, "Awaiting Caller", null));
  }

  @Test
  void whatWasNeverBornStandsNowhere() {
    assertThat(Standing.after(List.of())).isEmpty();
    assertThat(Standing.after(List.of(new TicketEvent.StatusChanged(stamp(1), NEW, OPEN))))
        .isEmpty();
  }

  @Test
  void aNewNameForTheSameThingIsNoChange() {
    Standing then = new Standing(NEW, DESK, ANN, null, "3");

    assertThat(
            then.isSameAs(
                new Standing(
                    new Status("1", "Neu", null), new Named("g1", "Tisch"), ANN, null, "3")))
        .isTrue();
    assertThat(then.isSameAs(new Standing(OPEN, DESK, ANN, null, "3"))).isFalse();
    assertThat(then.isSameAs(new Standing(NEW, null, ANN, null, "3"))).isFalse();
    assertThat(then.isSameAs(new Standing(NEW, DESK, null, null, "3"))).isFalse();
  }
}
