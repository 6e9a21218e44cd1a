package dev.rapport.engine.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Tickets that their host does not show any more, though nothing proves that they were deleted:
 * they may be hidden from the account. New figures leave them out; what is known of them stays. A
 * ticket leaves the list when it is read again, or found to be there.
 */
public final class Unseen {
  /** A condition on a ticket {@code t}: its host still shows it. */
  static final String NOT =
      " NOT EXISTS (SELECT 1 FROM unseen u WHERE u.host = t.host AND u.source_id = t.source_id)";

  private final Database database;

  Unseen(Database database) {
    this.database = database;
  }

  /** The ids of a host's tickets that are not shown; empty where all are. */
  public Set<String> of(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT source_id FROM unseen WHERE host = :host")
                .bind("host", host)
                .mapTo(String.class)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Since when a ticket is not shown, as far as we know; empty where it is. */
  public Optional<Instant> since(String host, String sourceId) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT since FROM unseen WHERE host = :host AND source_id = :id")
                .bind("host", host)
                .bind("id", sourceId)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochSecond));
  }

  /**
   * Puts tickets on the list; those that are not known, or on it already, change nothing.
   *
   * @param now since when they are not shown, as far as we know
   * @return how many were put on it
   */
  public int add(String host, Collection<String> sourceIds, Instant now) {
    return database.write(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  INSERT INTO unseen (host, source_id, since)
                  SELECT host, source_id, ? FROM ticket WHERE host = ? AND source_id = ?
                  ON CONFLICT (host, source_id) DO NOTHING
                  """);
          sourceIds.forEach(id -> batch.add(now.getEpochSecond(), host, id));
          return Arrays.stream(batch.execute()).sum();
        });
  }

  /**
   * Forgets tickets that were not shown for longer, with all that is known of them. What a host
   * confirmed to show for them stays, so that it can be taken back.
   *
   * @return how many there were
   */
  public int forgetBefore(Instant oldest) {
    return database.write(
        handle ->
            handle.execute(
                """
                DELETE FROM ticket
                 WHERE EXISTS (SELECT 1 FROM unseen u
                                WHERE u.host = ticket.host AND u.source_id = ticket.source_id
                                  AND u.since < ?)
                """,
                oldest.getEpochSecond()));
  }

  /** Takes tickets off the list: their host shows them. */
  public void remove(String host, Collection<String> sourceIds) {
    database.write(
        handle -> {
          remove(handle, host, sourceIds);
          return sourceIds.size();
        });
  }

  static void remove(Handle handle, String host, Collection<String> sourceIds) {
    PreparedBatch batch =
        handle.prepareBatch("DELETE FROM unseen WHERE host = ? AND source_id = ?");
    sourceIds.forEach(id -> batch.add(host, id));
    batch.execute();
  }
}
