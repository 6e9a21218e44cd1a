package dev.rapport.engine.store;

import dev.rapport.model.Actor;
import dev.rapport.model.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Stores one page inside one transaction; writes only what differs. */
final class PageWriter {
  private final Handle handle;
  private final String host;

  PageWriter(Handle handle, String host) {
    this.handle = handle;
    this.host = host;
  }

  StoredPage.Changes store(StoredPage page, Instant now) {
    writeActors(page.actors());
    StoredPage.Changes changes = writeHistories(page.histories(), sinceLastLook(now));
    List<String> understood =
        page.histories().stream().map(history -> history.ticket().sourceId()).toList();
    Quarantine.release(handle, host, understood);
    Unseen.remove(handle, host, understood);
    Quarantine.add(handle, host, page.rejected(), now);
    page.next().ifPresent(next -> Cursors.move(handle, host, next, now));
    return changes;
  }

  /** Half way between the last sync of the host and now. */
  private Instant sinceLastLook(Instant now) {
    return handle
        .createQuery("SELECT started_at FROM sync_run WHERE host = :host")
        .bind("host", host)
        .mapTo(Long.class)
        .findOne()
        .map(Instant::ofEpochSecond)
        .filter(last -> last.isBefore(now))
        .map(last -> last.plus(Duration.between(last, now).dividedBy(2)))
        .orElse(now);
  }

  private StoredPage.Changes writeHistories(List<TicketHistory> histories, Instant look) {
    EventTable events = new EventTable(handle, host);
    int tickets = 0;
    int changed = 0;
    List<TicketRow> rows = new ArrayList<>();
    // Of a ticket that stands twice on a page, the later reading counts.
    for (TicketHistory history : latest(histories).values()) {
      String id = history.ticket().sourceId();
      TicketRow row = TicketRow.of(history.ticket(), history.history());
      HistoryChange change = HistoryChange.between(events.of(id), history, look);
      boolean differs = !events.ticket(id).filter(row::equals).isPresent();
      if (differs) {
        rows.add(row);
      }
      events.queue(id, change);
      tickets += differs || change.size() > 0 ? 1 : 0;
      changed += change.size();
    }
    writeTickets(rows);
    events.flush();
    return new StoredPage.Changes(tickets, changed);
  }

  private static Map<String, TicketHistory> latest(List<TicketHistory> histories) {
    return histories.stream()
        .collect(
            Collectors.toMap(
                history -> history.ticket().sourceId(),
                Function.identity(),
                (earlier, later) -> later,
                LinkedHashMap::new));
  }

  private void writeTickets(List<TicketRow> rows) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO ticket (host, source_id, ticket_key, type, created_at, restricted,
                                requesters, facets, labels, tier, completeness)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (host, source_id) DO UPDATE
              SET ticket_key = excluded.ticket_key, type = excluded.type,
                  created_at = excluded.created_at, restricted = excluded.restricted,
                  requesters = excluded.requesters, facets = excluded.facets, labels = excluded.labels,
                  tier = excluded.tier, completeness = excluded.completeness
            """);
    for (TicketRow row : rows) {
      batch.add(
          row.host(),
          row.sourceId(),
          row.key(),
          row.type(),
          row.createdAt(),
          row.restricted() ? 1 : 0,
          row.requesters(),
          row.facets(),
          row.labels(),
          row.tier(),
          row.completeness());
    }
    batch.execute();
  }

  private void writeActors(List<Actor> actors) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO actor (host, account_id, login, kind, group_names, role_names, email_domain)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (host, account_id) DO UPDATE
              SET login = excluded.login, kind = excluded.kind,
                  group_names = excluded.group_names, role_names = excluded.role_names,
                  email_domain = excluded.email_domain
            """);
    for (Actor actor : actors) {
      batch.add(
          actor.id().host(),
          actor.id().id(),
          actor.login(),
          Names.of(actor.kind()),
          JsonTexts.list(actor.groups().stream()),
          JsonTexts.list(actor.roles().stream()),
          actor.emailDomain());
    }
    batch.execute();
  }
}
