package dev.rapport.engine.store;

import dev.rapport.connector.HostWrite;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What stood on hosts before our writes, until they are undone or retention ends. */
public final class BeforeValues {
  /**
   * What stood there.
   *
   * @param body to the letter; null for nothing
   */
  public record Before(@Nullable String body) {}

  private final Database database;

  BeforeValues(Database database) {
    this.database = database;
  }

  /**
   * What stood in a place at that moment, as far as it was written since; empty where it was not,
   * or is not known any more.
   */
  public Optional<Before> at(String host, String sourceId, HostWrite.Kind kind, Instant moment) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT body FROM before_value
                     WHERE host = ? AND source_id = ? AND kind = ? AND at >= ?
                     ORDER BY number LIMIT 1
                    """)
                .bind(0, host)
                .bind(1, sourceId)
                .bind(2, kind.id())
                .bind(3, moment.getEpochSecond())
                .map((row, context) -> new Before(row.getString("body")))
                .findOne());
  }

  /**
   * Forgets what is older than this.
   *
   * @return how many values there were
   */
  public int forgetBefore(Instant oldest) {
    return database.write(
        handle -> handle.execute("DELETE FROM before_value WHERE at < ?", oldest.getEpochSecond()));
  }

  /** How many values are kept. */
  public long count() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM before_value").mapTo(Long.class).one());
  }

  /** Keeps what stood there before a write, under the number of its entry in the log. */
  static void put(Handle handle, HostWrite write, long number, Instant at) {
    handle.execute(
        """
        INSERT INTO before_value (host, source_id, kind, number, at, body)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        number,
        at.getEpochSecond(),
        write.before());
  }

  /** Forgets a place in which nothing of ours stands any more. */
  static void forget(Handle handle, HostWrite write) {
    handle.execute(
        "DELETE FROM before_value WHERE host = ? AND source_id = ? AND kind = ?",
        write.ticket().host(),
        write.sourceId(),
        write.kind().id());
  }
}
