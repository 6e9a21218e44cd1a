package dev.rapport.engine.pair;

import dev.rapport.model.TicketKey;

/**
 * Two tickets that are one piece of work.
 *
 * @param lead the one that faces the requester; reports count the pair in its group
 * @param follower the other one
 */
public record Pair(TicketKey lead, TicketKey follower) {
  /** The ticket that stands beside this one, which is one of the two. */
  public TicketKey besides(TicketKey one) {
    return one.equals(lead) ? follower : lead;
  }
}
