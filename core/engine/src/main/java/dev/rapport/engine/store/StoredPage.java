package dev.rapport.engine.store;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.model.Actor;
import dev.rapport.model.TicketHistory;
import java.util.List;
import java.util.Optional;

/**
 * What one page of a host comes to, stored in one transaction or not at all.
 *
 * @param histories the tickets that were understood, each with its whole readable history
 * @param actors accounts that became known or changed
 * @param rejected tickets that were not understood
 * @param next where the next page begins; empty where the cursor stays, as in a replay
 */
public record StoredPage(
    List<TicketHistory> histories,
    List<Actor> actors,
    List<Page.Rejected> rejected,
    Optional<Cursor> next) {
  public StoredPage {
    histories = List.copyOf(histories);
    actors = List.copyOf(actors);
    rejected = List.copyOf(rejected);
  }

  /**
   * What storing a page changed; all zero where it was known already.
   *
   * @param tickets tickets that are new or differ in any way from what was stored
   * @param events events that are new, differ, or are gone
   */
  public record Changes(int tickets, int events) {
    /** Nothing changed. */
    public static final Changes NONE = new Changes(0, 0);

    /** Both together. */
    public Changes plus(Changes other) {
      return new Changes(tickets + other.tickets, events + other.events);
    }
  }
}
