package dev.rapport.engine.store;

import java.time.Instant;

/** Hosts to which somebody agreed to write, after a look at the first few tickets. */
public final class Approvals {
  private final Database database;

  Approvals(Database database) {
    this.database = database;
  }

  /** Whether somebody agreed, and nothing was uninstalled since. */
  public boolean isGiven(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT at FROM approval WHERE host = ?")
                .bind(0, host)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
  }

  /** Somebody agreed; the first time counts. */
  public void give(String host, Instant now) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO approval (host, at) VALUES (?, ?) ON CONFLICT (host) DO NOTHING",
                host,
                now.getEpochSecond()));
  }

  /** The next apply asks again. */
  public void take(String host) {
    database.write(handle -> handle.execute("DELETE FROM approval WHERE host = ?", host));
  }
}
