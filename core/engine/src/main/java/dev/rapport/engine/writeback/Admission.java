package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the planned writes of a host are tried now; counts those that are not. */
final class Admission {
  /** The time over which the writes to one ticket are counted. */
  static final Duration DAY = Duration.ofDays(1);

  private final Outbox outbox;
  private final Budget budget;
  private final Instant now;
  private final Map<String, Outbox.Entry> refused = new HashMap<>();
  private final Map<String, Long> written;
  private final Set<String> tickets = new HashSet<>();
  private long held;

  Admission(Store store, String host, Scope scope, Budget budget, Instant now) {
    this.outbox = store.outbox();
    this.budget = budget;
    this.now = now;
    this.written =
        budget.perTicket() == Long.MAX_VALUE
            ? new HashMap<>()
            : store.writeLog().writtenSince(host, now.minus(DAY));
    outbox.refused(host).stream()
        .filter(entry -> scope.has(entry.write().sourceId()))
        .forEach(entry -> refused.put(place(entry.write()), entry));
  }

  /**
   * Whether this write is tried now: the host did not refuse the same shortly before, and there is
   * room for it.
   *
   * @param keyHash what makes it the same write as one before
   */
  boolean admits(HostWrite write, String keyHash) {
    Outbox.Entry before = refused.remove(place(write));
    boolean leftAlone =
        before != null && before.keyHash().equals(keyHash) && before.isLeftAlone(now);
    boolean admitted = !leftAlone && hasRoom(write.sourceId());
    held += admitted ? 0 : 1;
    return admitted;
  }

  private boolean hasRoom(String sourceId) {
    if (written.getOrDefault(sourceId, 0L) >= budget.perTicket()
        || (!tickets.contains(sourceId) && tickets.size() >= budget.tickets())) {
      return false;
    }
    tickets.add(sourceId);
    written.merge(sourceId, 1L, Long::sum);
    return true;
  }

  /** Writes that were not admitted. */
  long held() {
    return held;
  }

  /** Drops what was refused and is not wanted any more. */
  void close() {
    outbox.drop(List.copyOf(refused.values()));
  }

  private static String place(HostWrite write) {
    return write.kind().id() + ' ' + write.sourceId();
  }
}
