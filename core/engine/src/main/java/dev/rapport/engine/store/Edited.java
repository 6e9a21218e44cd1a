package dev.rapport.engine.store;

import dev.rapport.connector.HostWrite;
import dev.rapport.model.TicketKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Places in which a person edited what is ours: nothing is written there until somebody agrees that
 * their words are lost. Of these only a hash is known.
 */
public final class Edited {
  /**
   * One such place.
   *
   * @param ticket where, as the host's people call it
   * @param sourceId the host's id of that ticket
   * @param kind what was edited
   * @param hash of what stands there, as the sink gave it
   * @param seen when it was found, by our clock, to the second, UTC
   * @param released whether exactly this may be written over
   */
  public record Edit(
      TicketKey ticket,
      String sourceId,
      HostWrite.Kind kind,
      String hash,
      Instant seen,
      boolean released) {}

  private final Database database;

  Edited(Database database) {
    this.database = database;
  }

  /** All of a host, by its id of the ticket. */
  public List<Edit> all(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM edited WHERE host = ? ORDER BY source_id, kind")
                .bind(0, host)
                .map((row, context) -> edit(row))
                .list());
  }

  /**
   * Agrees that what was edited on these tickets is written over, as it was found.
   *
   * @return how many places there were
   */
  public int release(String host, Collection<TicketKey> tickets) {
    return database.write(
        handle ->
            tickets.stream()
                .mapToInt(
                    ticket ->
                        handle.execute(
                            "UPDATE edited SET released = 1 WHERE host = ? AND ticket_key = ?",
                            host,
                            ticket.key()))
                .sum());
  }

  /** Notes what was found; what was agreed to before was about something else. */
  static void put(Handle handle, HostWrite write, String hash, Instant now) {
    handle.execute(
        """
        INSERT INTO edited (host, source_id, kind, ticket_key, hash, seen_at, released)
        VALUES (?, ?, ?, ?, ?, ?, 0)
        ON CONFLICT (host, source_id, kind) DO UPDATE
          SET ticket_key = excluded.ticket_key, hash = excluded.hash,
              seen_at = excluded.seen_at, released = 0
        """,
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        write.ticket().key(),
        hash,
        now.getEpochSecond());
  }

  /** Forgets a place in which stands what should. */
  static void forget(Handle handle, HostWrite write) {
    handle.execute(
        "DELETE FROM edited WHERE host = ? AND source_id = ? AND kind = ?",
        write.ticket().host(),
        write.sourceId(),
        write.kind().id());
  }

  private static Edit edit(ResultSet row) throws SQLException {
    return new Edit(
        new TicketKey(row.getString("host"), row.getString("ticket_key")),
        row.getString("source_id"),
        Names.of(HostWrite.Kind.class, row.getString("kind")),
        row.getString("hash"),
        Instant.ofEpochSecond(row.getLong("seen_at")),
        row.getInt("released") == 1);
  }
}
