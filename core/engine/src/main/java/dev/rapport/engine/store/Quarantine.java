package dev.rapport.engine.store;

import dev.rapport.connector.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Tickets that could not be understood: their ids, the reason and the place, never the document. A
 * ticket leaves it when it is read well.
 */
public final class Quarantine {
  /**
   * A ticket in quarantine.
   *
   * @param host the configured host's name
   * @param sourceId the host's id, or whatever names the record
   * @param reason what is wrong with it, without any of its text
   * @param place where it stands: table and field, or path
   * @param since when it was first found so, to the second, UTC
   */
  public record Item(String host, String sourceId, String reason, String place, Instant since) {}

  private final Database database;

  Quarantine(Database database) {
    this.database = database;
  }

  /** The quarantined tickets of a host, by id. */
  public List<Item> list(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM quarantine WHERE host = :host ORDER BY source_id")
                .bind("host", host)
                .map((row, context) -> item(row))
                .list());
  }

  /** How many tickets of a host are quarantined. */
  public long count(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM quarantine WHERE host = :host")
                .bind("host", host)
                .mapTo(Long.class)
                .one());
  }

  /** Forgets them, for tickets that are gone from the host. */
  public void remove(String host, Collection<String> sourceIds) {
    database.write(
        handle -> {
          release(handle, host, sourceIds);
          return sourceIds.size();
        });
  }

  static void add(Handle handle, String host, Collection<Page.Rejected> rejected, Instant now) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO quarantine (host, source_id, reason, place, since)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (host, source_id) DO UPDATE
              SET reason = excluded.reason, place = excluded.place
            """);
    for (Page.Rejected item : rejected) {
      batch.add(host, item.sourceId(), item.reason(), item.place(), now.getEpochSecond());
    }
    batch.execute();
  }

  static void release(Handle handle, String host, Collection<String> sourceIds) {
    PreparedBatch batch =
        handle.prepareBatch("DELETE FROM quarantine WHERE host = ? AND source_id = ?");
    sourceIds.forEach(id -> batch.add(host, id));
    batch.execute();
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getString("host"),
        row.getString("source_id"),
        row.getString("reason"),
        row.getString("place"),
        Instant.ofEpochSecond(row.getLong("since")));
  }
}
