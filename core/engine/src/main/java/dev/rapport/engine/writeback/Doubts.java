package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes of a host that it may have heard of without a receipt, as they are known at one time. */
final class Doubts {
  private final Map<HostWrite.Kind, Map<String, Outbox.Entry>> byKind =
      new EnumMap<>(HostWrite.Kind.class);

  Doubts(Store store, String host, Set<HostWrite.Kind> kinds) {
    kinds.forEach(kind -> byKind.put(kind, store.outbox().doubtful(host, kind)));
  }

  /** The doubtful write for this ticket of the host; null where there is none. */
  Outbox.@Nullable Entry of(HostWrite.Kind kind, String sourceId) {
    return byKind.getOrDefault(kind, Map.of()).get(sourceId);
  }
}
