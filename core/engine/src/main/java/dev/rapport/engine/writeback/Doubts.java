package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Edited;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against believing the confirmed state of a host, as it is known at one time: writes
 * that it may have heard of without a receipt, what a person edited, and tickets that nothing is
 * written to.
 */
final class Doubts {
  private final Map<HostWrite.Kind, Map<String, Outbox.Entry>> byKind =
      new EnumMap<>(HostWrite.Kind.class);

  private final Map<String, Edited.Edit> edited = new HashMap<>();
  private final Set<String> withheld;
  private final boolean hostWithheld;

  Doubts(Store store, String host, Set<HostWrite.Kind> kinds) {
    kinds.forEach(kind -> byKind.put(kind, store.outbox().doubtful(host, kind)));
    store.edited().all(host).forEach(edit -> edited.put(place(edit.kind(), edit.sourceId()), edit));
    withheld = store.withheld().ids(host);
    hostWithheld = store.withheld().isHost(host);
  }

  /** Whether an admin took back what was written there, so that nothing is. */
  boolean isWithheld(String sourceId) {
    return hostWithheld || withheld.contains(sourceId);
  }

  /** Whether a person edited what is ours there, and nobody agreed that it is written over. */
  boolean isKept(HostWrite.Kind kind, String sourceId) {
    Edited.Edit edit = edited.get(place(kind, sourceId));
    return edit != null && !edit.released();
  }

  /** The hash of what a person left there and somebody agreed to write over; null for nothing. */
  @Nullable String replaces(HostWrite.Kind kind, String sourceId) {
    Edited.Edit edit = edited.get(place(kind, sourceId));
    return edit != null && edit.released() ? edit.hash() : null;
  }

  private static String place(HostWrite.Kind kind, String sourceId) {
    return kind.id() + ' ' + sourceId;
  }

  /** The doubtful write for this ticket of the host; null where there is none. */
  Outbox.@Nullable Entry of(HostWrite.Kind kind, String sourceId) {
    return byKind.getOrDefault(kind, Map.of()).get(sourceId);
  }
}
