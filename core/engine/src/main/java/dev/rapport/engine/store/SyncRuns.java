package dev.rapport.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the last sync of each host went. */
public final class SyncRuns {
  /**
   * One sync of one host.
   *
   * @param host the configured host's name
   * @param startedAt to the second, UTC
   * @param endedAt to the second, UTC
   * @param tickets tickets read
   * @param events events that were new, differed, or were gone
   * @param calls calls that went to the host, repeats included
   * @param quarantined tickets that could not be understood
   * @param complete whether the host was read to its end
   * @param failure why not, for people; null where it went well
   */
  public record SyncRun(
      String host,
      Instant startedAt,
      Instant endedAt,
      long tickets,
      long events,
      long calls,
      long quarantined,
      boolean complete,
      @Nullable String failure) {}

  private final Database database;

  SyncRuns(Database database) {
    this.database = database;
  }

  /** The last one; empty where the host was never read. */
  public Optional<SyncRun> last(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM sync_run WHERE host = :host")
                .bind("host", host)
                .map((row, context) -> run(row))
                .findOne());
  }

  /** Remembers it instead of the one before. */
  public void record(SyncRun run) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO sync_run (host, started_at, ended_at, tickets, events, calls,
                                          quarantined, complete, failure)
                    VALUES (:host, :started, :ended, :tickets, :events, :calls,
                            :quarantined, :completeFlag, :failure)
                    ON CONFLICT (host) DO UPDATE
                      SET started_at = excluded.started_at, ended_at = excluded.ended_at,
                          tickets = excluded.tickets, events = excluded.events,
                          calls = excluded.calls, quarantined = excluded.quarantined,
                          complete = excluded.complete, failure = excluded.failure
                    """)
                .bindMethods(run)
                .bind("started", run.startedAt().getEpochSecond())
                .bind("ended", run.endedAt().getEpochSecond())
                .bind("completeFlag", run.complete() ? 1 : 0)
                .execute());
  }

  private static SyncRun run(ResultSet row) throws SQLException {
    return new SyncRun(
        row.getString("host"),
        Instant.ofEpochSecond(row.getLong("started_at")),
        Instant.ofEpochSecond(row.getLong("ended_at")),
        row.getLong("tickets"),
        row.getLong("events"),
        row.getLong("calls"),
        row.getLong("quarantined"),
        row.getInt("complete") == 1,
        row.getString("failure"));
  }
}
