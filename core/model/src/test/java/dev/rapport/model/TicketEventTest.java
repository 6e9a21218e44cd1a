package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketEvent.Plan;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.model.TicketEvent.Unlinked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TicketEventTest {
  private static final Stamp STAMP =
      Stamp.of("e1", Instant.parse("2026-11-02T12:00:00Z"), 0, new ActorId("snow", "anna"));

  @Test
  void whatTheHostHoldsIsNobodysAct() {
    assertThat(new Described(STAMP, Part.REPORT, TextFacts.EMPTY).isReading()).isTrue();
    assertThat(
            new ClockMeasured(STAMP, "P1", Goal.RESOLUTION, Duration.ofHours(2), true, false)
                .isReading())
        .isTrue();
  }

  @Test
  void whatSomebodyDidIsAnAct() {
    Stream<TicketEvent> acts =
        Stream.of(
            new DueDateChanged(STAMP, null, STAMP.at()),
            new PlanChanged(STAMP, Plan.START, null, "2026-12-01T00:00:00Z"),
            new ApprovalChanged(STAMP, "a1", Approval.GRANTED, null),
            new Linked(STAMP, LinkOrigin.KEY_IN_TEXT, "INC1"),
            new Unlinked(STAMP, LinkOrigin.KEY_IN_TEXT, "INC1"),
            new Rated(STAMP, 5, 5));

    assertThat(acts).noneMatch(TicketEvent::isReading);
  }

  @Test
  void aRatingLiesBetweenOneAndTheBest() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rated(STAMP, 0, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rated(STAMP, 6, 5))
        .withMessageContaining("6 of 5");
  }

  @Test
  void aTicketStandsAsItsLastEventLeftIt() {
    Status fresh = new Status("1", "New", null);
    Status done = new Status("6", "Resolved", null);
    Named desk = new Named("g1", "Desk");
    TicketEvent birth = new TicketEvent.Created(STAMP, fresh, null, null, null, "3");
    TicketEvent given = new TicketEvent.GroupChanged(later(1), null, desk);
    TicketEvent resolved = new TicketEvent.StatusChanged(later(2), fresh, done);

    Standing standing = Standing.after(List.of(resolved, birth, given)).orElseThrow();

    assertThat(standing).isEqualTo(new Standing(done, desk, null, null, "3"));
  }

  private static Stamp later(int seconds) {
    return Stamp.of("e" + (seconds + 1), STAMP.at().plusSeconds(seconds), 0, STAMP.actor());
  }
}
