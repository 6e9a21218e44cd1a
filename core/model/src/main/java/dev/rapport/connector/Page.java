package dev.rapport.connector;

import dev.rapport.model.Actor;
import java.util.List;

/**
 * One page of a host.
 *
 * @param tickets the documents; may be empty while more follows
 * @param actors accounts that became known or changed with this page
 * @param rejected records that could not even be made into a document
 * @param next where the next page begins; stored in the transaction of this page's events
 * @param last whether the sweep has reached its end; the next sweep begins at {@code next}
 */
public record Page(
    List<RawTicket> tickets,
    List<Actor> actors,
    List<Rejected> rejected,
    Cursor next,
    boolean last) {
  public Page {
    tickets = List.copyOf(tickets);
    actors = List.copyOf(actors);
    rejected = List.copyOf(rejected);
  }

  /**
   * A record that goes to quarantine.
   *
   * @param sourceId the host's id, or whatever names the record
   * @param reason what is wrong with it, without any of its text
   * @param place where it stands: table and field, or path
   */
  public record Rejected(String sourceId, String reason, String place) {}
}
