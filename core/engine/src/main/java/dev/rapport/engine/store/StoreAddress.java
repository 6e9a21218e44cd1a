package dev.rapport.engine.store;

import dev.rapport.connector.Secret;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is, and as whom it is opened.
 *
 * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST[:PORT]/DATABASE[?OPTIONS]}
 * @param user the database's account; null for a file
 * @param password its password; null for a file, or where the server asks for none
 */
public record StoreAddress(String url, @Nullable String user, @Nullable Secret password) {
  /** A place that asks for no account. */
  public static StoreAddress of(String url) {
    return new StoreAddress(url, null, null);
  }

  Optional<String> account() {
    return Optional.ofNullable(user);
  }

  Optional<Secret> secret() {
    return Optional.ofNullable(password);
  }
}
