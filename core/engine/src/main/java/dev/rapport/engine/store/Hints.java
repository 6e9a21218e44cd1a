package dev.rapport.engine.store;

import dev.rapport.connector.Hint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Tickets of which hosts said that they changed, until they were read again: one entry per ticket,
 * however often it was said.
 */
public final class Hints {
  /**
   * A hint that waits.
   *
   * @param hint what was said
   * @param number how often it was said; a later one is another hint
   * @param since when it was said first, to the millisecond, UTC
   * @param request the id of the request with which it came last; "" where it came with none
   */
  public record Waiting(Hint hint, long number, Instant since, String request) {}

  private final Database database;

  Hints(Database database) {
    this.database = database;
  }

  /**
   * Takes a delivery in; all of it, or nothing where it was taken before on whichever node.
   *
   * @param delivery what names it on its host
   * @param request the id of the request with which it came; "" for none
   * @return whether it was new
   */
  public boolean add(String host, String delivery, List<Hint> hints, String request, Instant now) {
    return database.write(
        handle -> {
          int taken =
              handle.execute(
                  "INSERT INTO delivery (host, id, at) VALUES (?, ?, ?)"
                      + " ON CONFLICT (host, id) DO NOTHING",
                  host,
                  delivery,
                  now.toEpochMilli());
          if (taken == 1) {
            add(handle, host, hints, request, now);
          }
          return taken == 1;
        });
  }

  /** Takes hints in that we gave ourselves, following those of a request. */
  public void add(String host, List<Hint> hints, String request, Instant now) {
    database.write(
        handle -> {
          add(handle, host, hints, request, now);
          return hints.size();
        });
  }

  private static void add(
      Handle handle, String host, List<Hint> hints, String request, Instant now) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO hint (host, source_id, number, deleted, at, request)
            VALUES (?, ?, 1, ?, ?, ?)
            ON CONFLICT (host, source_id) DO UPDATE
              SET number = hint.number + 1,
                  deleted = CASE WHEN hint.deleted = 1 THEN 1 ELSE excluded.deleted END,
                  request = CASE WHEN excluded.request = '' THEN hint.request
                                 ELSE excluded.request END
            """);
    hints.forEach(
        hint ->
            batch.add(host, hint.sourceId(), hint.deleted() ? 1 : 0, now.toEpochMilli(), request));
    if (!hints.isEmpty()) {
      batch.execute();
    }
  }

  /** Those of a host that have waited longest. */
  public List<Waiting> oldest(String host, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM hint WHERE host = ? ORDER BY at, source_id LIMIT ?")
                .bind(0, host)
                .bind(1, limit)
                .map((row, context) -> waiting(row))
                .list());
  }

  /** Drops those that were followed; one that was said again meanwhile stays. */
  public void followed(String host, List<Waiting> hints) {
    database.write(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "DELETE FROM hint WHERE host = ? AND source_id = ? AND number = ?");
          hints.forEach(done -> batch.add(host, done.hint().sourceId(), done.number()));
          return hints.isEmpty() ? 0 : batch.execute().length;
        });
  }

  /** Hosts that hints wait for, by name. */
  public List<String> hosts() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT DISTINCT host FROM hint ORDER BY host")
                .mapTo(String.class)
                .list());
  }

  /** How many hints wait for a host. */
  public long count(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM hint WHERE host = ?")
                .bind(0, host)
                .mapTo(Long.class)
                .one());
  }

  /** Since when the oldest hint for a host waits; empty where none does. */
  public Optional<Instant> waitingSince(String host) {
    return oldest(host, 1).stream().map(Waiting::since).findFirst();
  }

  /** Forgets which deliveries were taken before then: their hosts do not repeat them any more. */
  public void forgetDeliveriesBefore(Instant then) {
    database.write(
        handle -> handle.execute("DELETE FROM delivery WHERE at < ?", then.toEpochMilli()));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        new Hint(row.getString("source_id"), row.getInt("deleted") == 1),
        row.getLong("number"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("request"));
  }
}
