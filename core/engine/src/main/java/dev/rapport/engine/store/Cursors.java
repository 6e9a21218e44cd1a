package dev.rapport.engine.store;

import dev.rapport.connector.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Where reading each host has got to. */
public final class Cursors {
  /**
   * One line of {@code rapport cursor show}.
   *
   * @param host the configured host's name
   * @param cursor where the next page begins
   * @param movedAt when it last moved, by our clock, to the second, UTC
   */
  public record Position(String host, Cursor cursor, Instant movedAt) {}

  private final Database database;

  Cursors(Database database) {
    this.database = database;
  }

  /** Where the next page of the host begins; {@link Cursor#START} where nothing was read yet. */
  public Cursor find(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT position FROM host_cursor WHERE host = :host")
                .bind("host", host)
                .mapTo(String.class)
                .findOne()
                .map(Cursor::new)
                .orElse(Cursor.START));
  }

  /** All hosts that were ever read, by name. */
  public List<Position> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT host, position, moved_at FROM host_cursor ORDER BY host")
                .map((row, context) -> position(row))
                .list());
  }

  /** Lets the next sync begin elsewhere; what was read before stays and is compared again. */
  public void rewind(String host, Cursor to, Instant now) {
    database.write(handle -> move(handle, host, to, now));
  }

  /** A quiet host leaves no trace: nothing is written where the cursor stays. */
  static int move(Handle handle, String host, Cursor to, Instant now) {
    return handle
        .createUpdate(
            """
            INSERT INTO host_cursor (host, position, moved_at) VALUES (:host, :position, :now)
            ON CONFLICT (host) DO UPDATE
              SET position = excluded.position, moved_at = excluded.moved_at
              WHERE host_cursor.position <> excluded.position
            """)
        .bind("host", host)
        .bind("position", to.value())
        .bind("now", now.getEpochSecond())
        .execute();
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(
        row.getString("host"),
        new Cursor(row.getString("position")),
        Instant.ofEpochSecond(row.getLong("moved_at")));
  }
}
