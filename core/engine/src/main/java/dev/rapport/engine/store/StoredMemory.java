package dev.rapport.engine.store;

import dev.rapport.connector.HostMemory;
import java.util.Optional;

/** What a connector learnt, kept over restarts. */
record StoredMemory(Database database, String host) implements HostMemory {
  @Override
  public Optional<String> recall(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT value FROM host_memory WHERE host = :host AND name = :name")
                .bind("host", host)
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void remember(String name, String value) {
    // Most of what is learnt is learnt again: only news costs a transaction.
    if (recall(name).filter(value::equals).isEmpty()) {
      database.write(
          handle ->
              handle
                  .createUpdate(
                      """
                      INSERT INTO host_memory (host, name, value) VALUES (:host, :name, :value)
                      ON CONFLICT (host, name) DO UPDATE SET value = excluded.value
                      """)
                  .bind("host", host)
                  .bind("name", name)
                  .bind("value", value)
                  .execute());
    }
  }

  /** Forgets what the host refused, so that it is asked for again. */
  void forgetRefusals() {
    database.write(
        handle ->
            handle
                .createUpdate("DELETE FROM host_memory WHERE host = :host AND name LIKE :refused")
                .bind("host", host)
                .bind("refused", REFUSED + "%")
                .execute());
  }
}
