package dev.rapport.app.web;

import dev.rapport.app.Session;
import dev.rapport.app.serve.Viewer;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A snapshot of all tickets, small enough to be kept in memory: what pages and lists answer from.
 * About 400 bytes a ticket.
 *
 * @param lens to look closer at one ticket
 * @param rows open tickets first, whoever waits longest on top; then the closed ones, latest first
 * @param places where each ticket's row is, under its own key and that of its pair
 */
public record Board(Lens lens, List<Row> rows, Map<TicketKey, Row> places) {
  /** What the store knows at this moment; reads all of it. */
  static Board of(Session session, Instant now) {
    BoardFold fold = new BoardFold(Lens.of(session, now));
    return fold.board();
  }

  static Board of(Lens lens, List<Row> sorted, Map<TicketKey, TicketKey> pairs) {
    Map<TicketKey, Row> places = new HashMap<>();
    sorted.forEach(row -> places.put(row.key(), row));
    pairs.forEach((other, lead) -> places.put(other, places.get(lead)));
    return new Board(lens, List.copyOf(sorted), Map.copyOf(places));
  }

  /** The moment that it shows. */
  public Instant asOf() {
    return lens.asOf();
  }

  /** The ticket with this key; that of a pair by either key. */
  public Optional<Row> find(TicketKey key) {
    return Optional.ofNullable(places.get(key));
  }

  /** What this viewer may see of it. */
  public List<Row> seenBy(Viewer viewer) {
    return viewer.seesTickets()
        ? rows
        : viewer.seesOwnTicketsOnly()
            ? rows.stream().filter(row -> row.isOf(viewer.accounts())).toList()
            : List.of();
  }

  /** The same board, seen again after somebody said something to Rapport. */
  Board again(Instant now) {
    return new Board(lens.again(now), rows, places);
  }
}
