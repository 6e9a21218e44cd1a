package dev.rapport.engine.store;

import dev.rapport.model.History;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The difference between the events that are stored and those that were just read. */
record HistoryChange(List<EventRow> written, List<String> vanished) {
  /**
   * A document is the whole readable history, so what it lacks is gone from the host. A partial one
   * lacks things for want of a right: there, what was known before stays, and so does the birth it
   * follows from.
   */
  static HistoryChange between(Map<String, EventRow> stored, TicketHistory read) {
    Map<String, EventRow> now = rows(read.events());
    List<String> missing = new ArrayList<>(stored.keySet());
    missing.removeAll(now.keySet());
    boolean partial = read.history().completeness() == History.Completeness.PARTIAL;
    if (partial && !missing.isEmpty()) {
      keepBirth(stored.values(), now);
      missing.clear();
    }
    return new HistoryChange(
        now.values().stream().filter(row -> !row.equals(stored.get(row.eventId()))).toList(),
        missing);
  }

  int size() {
    return written.size() + vanished.size();
  }

  private static Map<String, EventRow> rows(List<TicketEvent> events) {
    Map<String, EventRow> rows = new LinkedHashMap<>();
    for (TicketEvent event : events) {
      EventRow row = EventCodec.encode(event);
      rows.put(row.eventId(), row);
    }
    return rows;
  }

  private static void keepBirth(Collection<EventRow> stored, Map<String, EventRow> now) {
    stored.stream()
        .filter(row -> row.kind().equals(EventCodec.BIRTH))
        .forEach(row -> now.replace(row.eventId(), row));
  }
}
