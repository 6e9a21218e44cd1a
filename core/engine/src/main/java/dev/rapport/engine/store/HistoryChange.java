package dev.rapport.engine.store;

import dev.rapport.model.History;
import dev.rapport.model.Standing;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
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
   * follows from. One that tells only how the ticket stands is compared with how it stood.
   *
   * @param at the moment that stands for all moments since the last look
   */
  static HistoryChange between(Map<String, EventRow> stored, TicketHistory read, Instant at) {
    Map<String, EventRow> now = rows(read.events());
    List<String> missing = new ArrayList<>(stored.keySet());
    missing.removeAll(now.keySet());
    if (read.history().completeness() == History.Completeness.PARTIAL && !stored.isEmpty()) {
      boolean told = read.events().stream().anyMatch(HistoryChange::isOfLedger);
      List<EventRow> unseen = told ? List.of() : unseen(stored, read, at);
      List<String> made = missing.stream().filter(id -> id.startsWith(BetweenLooks.ID)).toList();
      if (missing.size() > made.size() || (!told && missing.size() + unseen.size() > 0)) {
        keepBirth(stored.values(), now);
      }
      keepDates(stored, now);
      unseen.forEach(row -> now.put(row.eventId(), row));
      missing.clear();
      missing.addAll(told ? made : List.of());
    }
    return new HistoryChange(
        now.values().stream().filter(row -> !row.equals(stored.get(row.eventId()))).toList(),
        missing);
  }

  private static boolean isOfLedger(TicketEvent event) {
    return event instanceof TicketEvent.StatusChanged
        || event instanceof TicketEvent.GroupChanged
        || event instanceof TicketEvent.AssigneeChanged
        || event instanceof TicketEvent.HoldReasonChanged
        || event instanceof TicketEvent.PriorityChanged;
  }

  /** Nothing can have happened before what is known to have happened last. */
  private static List<EventRow> unseen(
      Map<String, EventRow> stored, TicketHistory read, Instant at) {
    List<TicketEvent> known = stored.values().stream().map(EventCodec::decode).toList();
    Instant last =
        known.stream()
            .map(event -> event.stamp().at())
            .reduce(at, (one, other) -> one.isAfter(other) ? one : other);
    return Standing.after(known)
        .flatMap(
            then ->
                Standing.after(read.events()).map(now -> new BetweenLooks(last).changes(then, now)))
        .stream()
        .flatMap(List::stream)
        .map(EventCodec::encode)
        .toList();
  }

  /** What was dated when it was found keeps that date: a later look knows no better. */
  private static void keepDates(Map<String, EventRow> stored, Map<String, EventRow> now) {
    now.replaceAll(
        (id, row) -> {
          EventRow before = stored.get(id);
          boolean same =
              before != null
                  && before.kind().equals(row.kind())
                  && before.body().equals(row.body());
          return same ? before : row;
        });
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
