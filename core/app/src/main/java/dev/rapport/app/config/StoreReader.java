package dev.rapport.app.config;

import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Secret;
import dev.rapport.engine.store.StoreAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code store}: where what was learnt is kept.
 *
 * @param document the configuration
 * @param secrets fetches the password
 * @param folder the configuration's own, to which a file is relative
 */
record StoreReader(Document document, SecretReader secrets, Path folder) {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String DEFAULT = SQLITE + "rapport.db";

  StoreAddress read() {
    String url = text("url");
    return new StoreAddress(absolute(url == null ? DEFAULT : url), text("user"), password());
  }

  private String absolute(String url) {
    return url.startsWith(SQLITE)
        ? SQLITE + folder.resolve(url.substring(SQLITE.length())).normalize()
        : url;
  }

  private @Nullable Secret password() {
    String reference = text("password");
    return reference == null
        ? null
        : secrets.read(new Place("/store/password"), reference).orElse(null);
  }

  private @Nullable String text(String name) {
    return document.at(new Place("/store/" + name)) instanceof JsonPrimitive text
        ? text.getAsString()
        : null;
  }
}
