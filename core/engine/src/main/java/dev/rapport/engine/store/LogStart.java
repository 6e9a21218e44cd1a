package dev.rapport.engine.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Where the log of a host begins: after the entries that retention took. The chain goes on from the
 * last of them, so that it still shows where one was changed.
 *
 * @param number of the last entry that went; 0 where none did
 * @param chain of that entry; "" where none went
 */
record LogStart(long number, String chain) {
  private static final LogStart BEGINNING = new LogStart(0, "");

  static LogStart of(Handle handle, String host) {
    return handle
        .createQuery("SELECT number, chain FROM write_log_start WHERE host = ?")
        .bind(0, host)
        .map((row, context) -> new LogStart(row.getLong("number"), row.getString("chain")))
        .findOne()
        .orElse(BEGINNING);
  }

  /**
   * Takes the entries of all hosts that are older than this, up to the first that is not.
   *
   * @return how many there were
   */
  static int forgetBefore(Handle handle, Instant oldest) {
    return handle
        .createQuery("SELECT DISTINCT host FROM write_log WHERE at < ?")
        .bind(0, oldest.getEpochSecond())
        .mapTo(String.class)
        .list()
        .stream()
        .mapToInt(host -> forgetThrough(handle, host, lastOld(handle, host, oldest)))
        .sum();
  }

  private static long lastOld(Handle handle, String host, Instant oldest) {
    return handle
        .createQuery(
            """
            SELECT COALESCE((SELECT MIN(number) - 1 FROM write_log WHERE host = :host AND at >= :at),
                            (SELECT MAX(number) FROM write_log WHERE host = :host))
            """)
        .bind("host", host)
        .bind("at", oldest.getEpochSecond())
        .mapTo(Long.class)
        .one();
  }

  private static int forgetThrough(Handle handle, String host, long number) {
    handle.execute(
        """
        INSERT INTO write_log_start (host, number, chain)
        SELECT host, number, chain FROM write_log WHERE host = ? AND number = ?
        ON CONFLICT (host) DO UPDATE SET number = excluded.number, chain = excluded.chain
        """,
        host,
        number);
    return handle.execute("DELETE FROM write_log WHERE host = ? AND number <= ?", host, number);
  }
}
