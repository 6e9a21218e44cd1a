package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketHistoryTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.900Z");
  private static final History AUDIT = new History("sys_audit", History.Completeness.COMPLETE);
  private static final Status NEW = new Status("1", "New", null);

  private static final Ticket TICKET =
      new Ticket(TicketKey.parse("snow:INC1"), "id1", "incident", NOON, Set.of(), Map.of(), false);

  @Test
  void eventsStandInTheHostsOrderWithinOneSecond() {
    TicketEvent born = new TicketEvent.Created(stamp("c", 0), NEW, null, null, null, null);
    TicketEvent second = new TicketEvent.Edited(stamp("a", 2), Set.of("x"));
    TicketEvent first = new TicketEvent.PriorityChanged(stamp("b", 1), "3", "2");

    assertThat(new TicketHistory(TICKET, List.of(second, first, born), AUDIT).events())
        .containsExactly(born, first, second);
  }

  @Test
  void instantsAreCutToTheSecond() {
    assertThat(stamp("a", 0).at()).isEqualTo("2026-11-02T12:00:00Z");
  }

  @Test
  void aTicketWithoutItsBirthIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TicketHistory(TICKET, List.of(), AUDIT))
        .withMessageContaining("snow:INC1");
  }

  @Test
  void anEventWithoutARecordIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> stamp(" ", 0));
  }

  @Test
  void aContradictionIsRememberedWithTheTier() {
    assertThat(AUDIT.inconsistent())
        .isEqualTo(new History("sys_audit", History.Completeness.INCONSISTENT));
    assertThat(AUDIT.inconsistent().completeness().id()).isEqualTo("inconsistent");
  }

  private static Stamp stamp(String id, long order) {
    return Stamp.of(id, NOON, order, null);
  }
}
