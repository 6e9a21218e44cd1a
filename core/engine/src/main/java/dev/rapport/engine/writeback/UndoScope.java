package dev.rapport.engine.writeback;

import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What of the things that were written to a host is taken back.
 *
 * @param tickets of these tickets; of all where none is named
 * @param since what stood there at that moment comes back, as far as it was written since; empty to
 *     take back everything
 */
public record UndoScope(Set<TicketKey> tickets, Optional<Instant> since) {
  /** Everything. */
  public static final UndoScope ALL = new UndoScope(Set.of(), Optional.empty());

  public UndoScope {
    tickets = Set.copyOf(tickets);
  }
}
