package dev.rapport.engine.store;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History;
import dev.rapport.model.Named;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Small, believable tickets of a host called snow. */
public final class Sample {
  public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  public static final Status NEW = new Status("1", "New", null);
  public static final Status RESOLVED = new Status("6", "Resolved", null);
  public static final ActorId ANNA = new ActorId("snow", "anna");

  private Sample() {}

  /** A ticket that was born, and had its status changed so many times, a minute apart. */
  public static TicketHistory ticket(int number, int changes) {
    return of(number, History.Completeness.COMPLETE, events(changes));
  }

  public static TicketHistory of(
      int number, History.Completeness completeness, List<TicketEvent> events) {
    Ticket ticket =
        new Ticket(
            new TicketKey("snow", "INC" + number),
            "id" + number,
            "incident",
            NOON,
            Set.of(new ActorId("snow", "carl"), ANNA),
            Map.of(Facet.SERVICE, "vpn", Facet.TYPE, "network"),
            Set.of("month-end", "security"),
            false);
    return new TicketHistory(ticket, events, new History("sys_audit", completeness));
  }

  public static List<TicketEvent> events(int changes) {
    return Stream.concat(
            Stream.of(born(NEW)),
            Stream.iterate(1, i -> i <= changes, i -> i + 1).map(Sample::moved))
        .toList();
  }

  public static TicketEvent born(Status status) {
    Stamp stamp = Stamp.of("created", NOON, 0, ANNA);
    return new Created(stamp, status, new Named("g1", "Desk"), null, null, "3");
  }

  public static TicketEvent moved(int number) {
    Stamp stamp = Stamp.of("audit:" + number, NOON.plusSeconds(60L * number), number, ANNA);
    boolean odd = number % 2 == 1;
    return new StatusChanged(stamp, odd ? NEW : RESOLVED, odd ? RESOLVED : NEW);
  }

  /** A page of these tickets that leads to a cursor. */
  public static StoredPage page(String cursor, TicketHistory... histories) {
    return new StoredPage(
        List.of(histories), List.of(), List.of(), Optional.of(new Cursor(cursor)));
  }

  /** A page on which one ticket could not be understood. */
  public static StoredPage rejected(String cursor, String id) {
    return new StoredPage(
        List.of(),
        List.of(),
        List.of(new Page.Rejected(id, "has no state", "incident.state")),
        Optional.of(new Cursor(cursor)));
  }
}
