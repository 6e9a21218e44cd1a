package dev.rapport.engine.store;

import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The tickets that were understood, with all that is known to have happened to them. */
public final class Tickets {
  /**
   * Every ticket has events, so an inner join would give the same rows. The outer join keeps SQLite
   * from beginning with the events, of which there are many, and sorting them all.
   */
  private static final String HISTORIES =
      """
      SELECT t.host, t.source_id, t.ticket_key, t.type, t.created_at, t.restricted,
             t.requesters, t.facets, t.labels, t.tier, t.completeness,
             e.event_id, e.at, e.seq, e.actor, e.ours, e.kind, e.body
        FROM ticket t LEFT JOIN event e ON e.host = t.host AND e.source_id = t.source_id
      """;

  private static final String IN_ORDER = " ORDER BY t.host, t.source_id";
  private static final String SHOWN = HISTORIES + "WHERE" + Unseen.NOT;
  static final String ALL = SHOWN + IN_ORDER;
  static final String OF_HOST = SHOWN + " AND t.host = :host" + IN_ORDER;
  static final String OPENED =
      SHOWN + " AND t.created_at >= :from AND t.created_at < :to" + IN_ORDER;
  static final String OF_IDS = SHOWN + " AND t.host = :host AND t.source_id IN (<ids>)" + IN_ORDER;
  static final String OF_KEY =
      HISTORIES + "WHERE t.host = :host AND t.ticket_key = :key" + IN_ORDER;
  static final String OF_RANGE =
      HISTORIES
          + "WHERE t.host = :host AND t.source_id > :after"
          + " AND (CAST(:through AS TEXT) IS NULL OR t.source_id <= :through)"
          + IN_ORDER;
  private static final int ROWS_AT_A_TIME = 1_000;

  private final Database database;

  Tickets(Database database) {
    this.database = database;
  }

  /** The ticket with this key, shown by its host or not; empty where it was never read. */
  public Optional<TicketHistory> find(TicketKey key) {
    AtomicReference<TicketHistory> found = new AtomicReference<>();
    each(
        handle -> handle.createQuery(OF_KEY).bind("host", key.host()).bind("key", key.key()),
        found::set);
    return Optional.ofNullable(found.get());
  }

  /** The tickets of all hosts that have this key or number, for people who leave out the host. */
  public List<TicketKey> named(String key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT host FROM ticket WHERE ticket_key = :key ORDER BY host")
                .bind("key", key)
                .mapTo(String.class)
                .map(host -> new TicketKey(host, key))
                .list());
  }

  /**
   * Hands over every ticket that its host still shows (see {@link Unseen}), by host and then by the
   * host's id; one at a time is in memory. All belong to one snapshot, whatever is written
   * meanwhile.
   */
  public void forEach(Consumer<TicketHistory> consumer) {
    each(handle -> handle.createQuery(ALL), consumer);
  }

  /**
   * The same for tickets that were opened in a stretch of time.
   *
   * @param opened cut to the second
   */
  public void forEach(Span opened, Consumer<TicketHistory> consumer) {
    each(
        handle ->
            handle
                .createQuery(OPENED)
                .bind("from", opened.fromInclusive().getEpochSecond())
                .bind("to", opened.toExclusive().getEpochSecond()),
        consumer);
  }

  /** The same for one host. */
  public void forEach(String host, Consumer<TicketHistory> consumer) {
    each(handle -> handle.createQuery(OF_HOST).bind("host", host), consumer);
  }

  /** The same for those tickets of one host that have these ids. */
  public void forEach(String host, Collection<String> ids, Consumer<TicketHistory> consumer) {
    if (!ids.isEmpty()) {
      each(
          handle -> handle.createQuery(OF_IDS).bind("host", host).bindList("ids", List.copyOf(ids)),
          consumer);
    }
  }

  /**
   * Hands over the tickets of one host, shown or not, whose ids follow one and do not follow
   * another, by id.
   *
   * @param after "" for the first
   * @param through null for all that follow
   */
  public void forEach(
      String host, String after, @Nullable String through, Consumer<TicketHistory> consumer) {
    each(
        handle ->
            handle
                .createQuery(OF_RANGE)
                .bind("host", host)
                .bind("after", after)
                .bind("through", through),
        consumer);
  }

  /** How many tickets there are, over all hosts. */
  public long count() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM ticket").mapTo(Long.class).one());
  }

  /** How many tickets of one host there are. */
  public long count(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM ticket WHERE host = :host")
                .bind("host", host)
                .mapTo(Long.class)
                .one());
  }

  private void each(Function<Handle, Query> query, Consumer<TicketHistory> to) {
    database.read(
        handle ->
            query
                .apply(handle)
                .setFetchSize(ROWS_AT_A_TIME)
                .scanResultSet((rows, context) -> fold(rows, to)));
  }

  /** Rows of one ticket follow each other; a ticket is handed over when the next one begins. */
  private static int fold(Supplier<ResultSet> supplier, Consumer<TicketHistory> consumer)
      throws SQLException {
    try (ResultSet rows = supplier.get()) {
      int tickets = 0;
      boolean more = rows.next();
      while (more) {
        TicketRow ticket = TicketRow.of(rows);
        List<EventRow> events = new ArrayList<>();
        do {
          events.add(EventRow.of(rows));
          more = rows.next();
        } while (more && ticket.isOn(rows));
        consumer.accept(history(ticket, events));
        tickets++;
      }
      return tickets;
    }
  }

  private static TicketHistory history(TicketRow ticket, List<EventRow> events) {
    return new TicketHistory(
        ticket.ticket(), events.stream().map(EventCodec::decode).toList(), ticket.history());
  }
}
