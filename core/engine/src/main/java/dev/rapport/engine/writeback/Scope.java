package dev.rapport.engine.writeback;

import dev.rapport.engine.store.Tickets;
import dev.rapport.model.TicketHistory;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which tickets of a host are planned for.
 *
 * @param chosen the host's ids of some; empty for all there are
 */
public record Scope(Optional<Set<String>> chosen) {
  /** All tickets of the host. */
  public static final Scope ALL = new Scope(Optional.empty());

  /** Some tickets, by the host's ids; none where there are none. */
  public static Scope of(Collection<String> sourceIds) {
    return new Scope(Optional.of(Set.copyOf(sourceIds)));
  }

  boolean has(String sourceId) {
    return chosen.map(ids -> ids.contains(sourceId)).orElse(true);
  }

  void forEach(Tickets tickets, String host, Consumer<TicketHistory> consumer) {
    chosen.ifPresentOrElse(
        ids -> tickets.forEach(host, ids, consumer), () -> tickets.forEach(host, consumer));
  }
}
