package dev.rapport.model;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A ticket as such: what identifies it and what it belongs to. What happened to it is in its
 * events; its title and its text are nowhere.
 *
 * @param key the name people use
 * @param sourceId the host's id that survives moves and renames
 * @param type the host's kind of ticket, for example {@code incident} or {@code Bug}
 * @param createdAt when it was opened, to the second, UTC; the ledger begins here
 * @param requesters the reporter or caller and the participants: the requester side of this ticket,
 *     whatever groups they are in
 * @param facets what it belongs to now; a facet that the host does not have is absent
 * @param labels labels and tags as the host names them, our own left out
 * @param restricted whether only some of those who may see the project may see it
 */
public record Ticket(
    TicketKey key,
    String sourceId,
    String type,
    Instant createdAt,
    Set<ActorId> requesters,
    Map<Facet, String> facets,
    Set<String> labels,
    boolean restricted) {
  public Ticket {
    if (sourceId.isBlank()) {
      throw new IllegalArgumentException("ticket " + key + " has no id of the host");
    }
    requesters = Set.copyOf(requesters);
    facets = Map.copyOf(facets);
    labels = Set.copyOf(labels);
  }

  /** A ticket without labels. */
  public Ticket(
      TicketKey key,
      String sourceId,
      String type,
      Instant createdAt,
      Set<ActorId> requesters,
      Map<Facet, String> facets,
      boolean restricted) {
    this(key, sourceId, type, createdAt, requesters, facets, Set.of(), restricted);
  }

  /** The same ticket, which only some may see. */
  public Ticket asRestricted() {
    return new Ticket(key, sourceId, type, createdAt, requesters, facets, labels, true);
  }
}
