package dev.rapport.app.config;

import com.google.gson.JsonPrimitive;
import java.util.Optional;

/**
 * Reads {@code serve}: where the server listens.
 *
 * @param document the configuration
 */
record ServeReader(Document document) {
  ServeConfig read() {
    return new ServeConfig(
        value("bind").map(JsonPrimitive::getAsString).orElse(ServeConfig.USUAL.bind()),
        value("port").map(JsonPrimitive::getAsInt).orElse(ServeConfig.USUAL.port()));
  }

  private Optional<JsonPrimitive> value(String name) {
    return document.at(new Place("/serve/" + name)) instanceof JsonPrimitive value
        ? Optional.of(value)
        : Optional.empty();
  }
}
