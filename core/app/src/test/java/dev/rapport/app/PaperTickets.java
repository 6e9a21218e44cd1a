package dev.rapport.app;

import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History;
import dev.rapport.model.Named;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tickets as they happen on paper. */
final class PaperTickets {
  static final Instant OPENED = Instant.parse("2026-10-05T08:00:00Z");
  private static final Status NEW = new Status("1", "New", Status.Category.NEW);
  private static final Status WAITING =
      new Status("2", "Waiting for customer", Status.Category.INDETERMINATE);
  private static final Status CLOSED = new Status("3", "Closed", Status.Category.DONE);
  private static final Named GROUP = new Named("g1", "Network");

  private PaperTickets() {}

  /** Opened by a requester, answered after an hour, waiting for the requester since two hours. */
  static TicketHistory waiting(int number) {
    return of(number, created(number), answered(number), moved(number, 2, NEW, WAITING));
  }

  /** The same, closed three hours after it was opened. */
  static TicketHistory closed(int number) {
    return of(
        number,
        created(number),
        answered(number),
        moved(number, 2, NEW, WAITING),
        moved(number, 3, WAITING, CLOSED));
  }

  /** The same as waiting, which few may see. */
  static TicketHistory restricted(int number) {
    return of(number, true, created(number), answered(number), moved(number, 2, NEW, WAITING));
  }

  private static TicketHistory of(int number, TicketEvent... events) {
    return of(number, false, events);
  }

  private static TicketHistory of(int number, boolean restricted, TicketEvent... events) {
    Ticket ticket =
        new Ticket(
            new TicketKey("paper", "P-" + number),
            "id" + number,
            "sheet",
            OPENED,
            Set.of(requester(number)),
            Map.of(Facet.SERVICE, "Mail"),
            restricted);
    return new TicketHistory(
        ticket, List.of(events), new History("sheet", History.Completeness.COMPLETE));
  }

  private static ActorId requester(int number) {
    return new ActorId("paper", "requester" + number % 7);
  }

  private static ActorId agent(int number) {
    return new ActorId("paper", "agent" + number % 6);
  }

  private static TicketEvent created(int number) {
    return new TicketEvent.Created(
        stamp("born", 0, requester(number)), NEW, GROUP, null, null, "3");
  }

  private static TicketEvent answered(int number) {
    return new TicketEvent.Commented(
        stamp("said", 1, agent(number)), Visibility.PUBLIC, TextFacts.EMPTY);
  }

  private static TicketEvent moved(int number, int hours, Status from, Status to) {
    return new TicketEvent.StatusChanged(stamp("moved" + hours, hours, agent(number)), from, to);
  }

  private static Stamp stamp(String id, int hours, ActorId actor) {
    return Stamp.of(id, OPENED.plus(Duration.ofHours(hours)), 0, actor);
  }
}
