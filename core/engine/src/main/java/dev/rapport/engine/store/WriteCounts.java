package dev.rapport.engine.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the writes that hosts carried out, and those of which nobody knows whether they did. A
 * write that failed may have been done: it counts until it is tried again, which counts in its
 * stead; when another one follows in its place, both do. One that was found done was ours, and its
 * answer was lost.
 */
final class WriteCounts {
  private final Map<String, Long> byTicket = new HashMap<>();
  private final Map<String, String> inDoubt = new HashMap<>();

  /** One entry of the log that is no refusal. */
  record Try(String sourceId, String kind, String writeId, boolean failed) {}

  /** The next entry, in the order in which they came about. */
  void add(Try next) {
    String place = next.sourceId() + " " + next.kind();
    @Nullable String before =
        next.failed() ? inDoubt.put(place, next.writeId()) : inDoubt.remove(place);
    if (!next.writeId().equals(before)) {
      byTicket.merge(next.sourceId(), 1L, Long::sum);
    }
  }

  /** How many there are, by ticket. */
  Map<String, Long> byTicket() {
    return byTicket;
  }
}
