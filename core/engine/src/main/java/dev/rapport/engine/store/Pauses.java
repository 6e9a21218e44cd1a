package dev.rapport.engine.store;

import java.time.Instant;
import java.util.Optional;

/** Until when hosts asked to be left alone; holds over restarts. */
public final class Pauses {
  private final Database database;

  Pauses(Database database) {
    this.database = database;
  }

  /** The instant before which the host must not be called; empty where it never said so. */
  public Optional<Instant> notBefore(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT not_before FROM host_pause WHERE host = :host")
                .bind("host", host)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochSecond));
  }

  /** Leaves the host alone until then, rounded up to the second. */
  public void until(String host, Instant notBefore) {
    long second = notBefore.getEpochSecond() + (notBefore.getNano() > 0 ? 1 : 0);
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO host_pause (host, not_before) VALUES (:host, :second)
                    ON CONFLICT (host) DO UPDATE SET not_before = excluded.not_before
                    """)
                .bind("host", host)
                .bind("second", second)
                .execute());
  }
}
