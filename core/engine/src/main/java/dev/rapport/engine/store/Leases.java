package dev.rapport.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Who works on which host: one at a time, over all processes that share the store. A lease that is
 * not renewed ends by itself, so that nobody waits for a process that was killed.
 */
public final class Leases {
  /**
   * A lease that runs.
   *
   * @param holder what the holder calls itself, for people too
   * @param until when it ends unless it is renewed, to the millisecond, UTC
   */
  public record Lease(String holder, Instant until) {}

  private final Database database;

  Leases(Database database) {
    this.database = database;
  }

  /**
   * Takes a host that nobody holds, or the same holder does already.
   *
   * @param holder unique to the work in hand
   * @return whether it is the holder's until then
   */
  public boolean take(String host, String holder, Instant now, Instant until) {
    return database.write(
        handle ->
            handle.execute(
                    """
                    INSERT INTO host_lease (host, holder, until) VALUES (?, ?, ?)
                    ON CONFLICT (host) DO UPDATE
                      SET holder = excluded.holder, until = excluded.until
                      WHERE host_lease.holder = excluded.holder OR host_lease.until <= ?
                    """,
                    host,
                    holder,
                    until.toEpochMilli(),
                    now.toEpochMilli())
                == 1);
  }

  /**
   * Prolongs a lease that is still the holder's, even where it has ended meanwhile.
   *
   * @return false where somebody else has taken the host
   */
  public boolean renew(String host, String holder, Instant until) {
    return database.write(
        handle ->
            handle.execute(
                    "UPDATE host_lease SET until = ? WHERE host = ? AND holder = ?",
                    until.toEpochMilli(),
                    host,
                    holder)
                == 1);
  }

  /** Gives the host back; nothing happens where somebody else has it. */
  public void release(String host, String holder) {
    database.write(
        handle ->
            handle.execute("DELETE FROM host_lease WHERE host = ? AND holder = ?", host, holder));
  }

  /** The lease on a host that runs at that moment. */
  public Optional<Lease> find(String host, Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT holder, until FROM host_lease WHERE host = ? AND until > ?")
                .bind(0, host)
                .bind(1, now.toEpochMilli())
                .map((row, context) -> lease(row))
                .findOne());
  }

  private static Lease lease(ResultSet row) throws SQLException {
    return new Lease(row.getString("holder"), Instant.ofEpochMilli(row.getLong("until")));
  }
}
