package dev.rapport.engine.expectation;

import dev.rapport.model.Facet;
import dev.rapport.model.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * What makes tickets comparable.
 *
 * @param type the host's kind of ticket
 * @param service what it is about, or null where that is not known
 */
public record Subject(String type, @Nullable String service) {
  /** The subject of a ticket. */
  public static Subject of(Ticket ticket) {
    return new Subject(ticket.type(), ticket.facets().get(Facet.SERVICE));
  }
}
