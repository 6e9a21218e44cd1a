package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.BeforeValues;
import dev.rapport.engine.store.Confirmed;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.WriteCause;
import dev.rapport.model.TicketKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what was written to a host. From then on nothing is written there until the tickets
 * are released: an undo that the next apply undid would be none.
 */
public final class Undoing {
  private final Store store;
  private final Clock clock;
  private final ApplyListener listener;

  public Undoing(Store store, Clock clock, ApplyListener listener) {
    this.store = store;
    this.clock = clock;
    this.listener = listener;
  }

  /** What would be taken back, by the host's id of the ticket; what the host may show included. */
  public List<HostWrite> plan(String host, UndoScope scope) {
    Set<String> chosen = ids(scope);
    List<HostWrite> writes = new ArrayList<>();
    Map<String, HostWrite> unanswered = new LinkedHashMap<>();
    store.outbox().unanswered(host).stream()
        .map(Outbox.Entry::write)
        .forEach(sent -> unanswered.put(place(sent.kind(), sent.sourceId()), sent));
    for (Confirmed.Placed placed : store.confirmed().all(host)) {
      if (matches(scope, chosen, placed.ticket(), placed.sourceId())) {
        HostWrite sent = unanswered.remove(place(placed.kind(), placed.sourceId()));
        write(host, placed, sent, scope).ifPresent(writes::add);
      }
    }
    for (HostWrite sent : unanswered.values()) {
      if (matches(scope, chosen, sent.ticket(), sent.sourceId())) {
        writes.add(
            write(sent.ticket(), sent.sourceId(), sent.kind(), standing(sent, sent.after()), null));
      }
    }
    return writes;
  }

  /** Takes it back and withholds the tickets. */
  public ApplyResult undo(WriteHost host, UndoScope scope) {
    List<HostWrite> writes = plan(host.name(), scope);
    Map<String, TicketKey> tickets = new HashMap<>();
    writes.forEach(write -> tickets.put(write.sourceId(), write.ticket()));
    store.withheld().add(host.name(), tickets, clock.instant());
    return run(host, writes, WriteCause.UNDO);
  }

  /** Takes everything back and withholds the host; a later apply has to be agreed to anew. */
  public ApplyResult uninstall(WriteHost host) {
    store.withheld().addHost(host.name(), clock.instant());
    store.approvals().take(host.name());
    return run(host, plan(host.name(), UndoScope.ALL), WriteCause.UNINSTALL);
  }

  private ApplyResult run(WriteHost host, List<HostWrite> writes, WriteCause cause) {
    try (Queue queue = new Queue(store, host.name(), Scope.ALL, Budget.UNBOUNDED, clock)) {
      writes.forEach(queue::insist);
    }
    return Drain.all(store, host, cause, clock, listener);
  }

  private Set<String> ids(UndoScope scope) {
    Set<String> ids = new HashSet<>();
    scope
        .tickets()
        .forEach(
            key ->
                store.tickets().find(key).ifPresent(found -> ids.add(found.ticket().sourceId())));
    return ids;
  }

  /** By its id, because its key may be another by now; by its key, because it may be gone. */
  private static boolean matches(
      UndoScope scope, Set<String> chosen, TicketKey ticket, String sourceId) {
    return scope.tickets().isEmpty()
        || chosen.contains(sourceId)
        || scope.tickets().contains(ticket);
  }

  private static String place(HostWrite.Kind kind, String sourceId) {
    return kind.id() + ' ' + sourceId;
  }

  /** What may stand there; of fields all of it, because a value that is not ours is left. */
  private static @Nullable String standing(@Nullable HostWrite sent, @Nullable String otherwise) {
    return sent != null && sent.kind() == HostWrite.Kind.FIELD
        ? FieldValues.either(sent.before(), sent.after())
        : otherwise;
  }

  private Optional<HostWrite> write(
      String host, Confirmed.Placed placed, @Nullable HostWrite sent, UndoScope scope) {
    Instant since = scope.since().orElse(Instant.EPOCH);
    if (placed.shown().at().isBefore(since)) {
      return Optional.empty();
    }
    @Nullable String after =
        scope
            .since()
            .flatMap(then -> store.beforeValues().at(host, placed.sourceId(), placed.kind(), then))
            .map(BeforeValues.Before::body)
            .orElse(null);
    String shown = placed.shown().body();
    return shown.equals(after)
        ? Optional.empty()
        : Optional.of(
            write(placed.ticket(), placed.sourceId(), placed.kind(), standing(sent, shown), after));
  }

  private static HostWrite write(
      TicketKey ticket,
      String sourceId,
      HostWrite.Kind kind,
      @Nullable String before,
      @Nullable String after) {
    return new HostWrite(WriteIds.of(ticket, kind, after), ticket, sourceId, kind, before, after);
  }
}
