package dev.rapport.engine.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The one secret of a store, drawn when it is first asked for. */
record StoreSecret(Database database) {
  private static final int BYTES = 32;

  byte[] value() {
    return HexFormat.of().parseHex(stored().orElseGet(this::drawn));
  }

  private Optional<String> stored() {
    return database.read(
        handle ->
            handle.createQuery("SELECT value FROM store_secret").mapTo(String.class).findOne());
  }

  /** Another process may have drawn one meanwhile: the first one stays. */
  private String drawn() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    database.write(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO store_secret (id, value) VALUES (1, :value)"
                        + " ON CONFLICT (id) DO NOTHING")
                .bind("value", HexFormat.of().formatHex(bytes))
                .execute());
    return stored().orElseThrow();
  }
}
