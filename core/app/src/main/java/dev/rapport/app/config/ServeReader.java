package dev.rapport.app.config;

import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads {@code serve}: where the server listens, and how often it works.
 *
 * @param document the configuration
 */
record ServeReader(Document document) {
  ServeConfig read() {
    ServeConfig usual = ServeConfig.USUAL;
    return new ServeConfig(
        value("bind").map(JsonPrimitive::getAsString).orElse(usual.bind()),
        value("port").map(JsonPrimitive::getAsInt).orElse(usual.port()),
        new ServeConfig.Every(
            time("every/sync").orElse(usual.every().sync()),
            time("every/plan").orElse(usual.every().plan()),
            time("every/sweep").orElse(usual.every().sweep())));
  }

  private Optional<Duration> time(String name) {
    return value(name).map(JsonPrimitive::getAsString).map(ServeReader::duration);
  }

  /** As the schema lets it through: 30s, 5m, 1h, 1d. */
  private static Duration duration(String text) {
    long number = Long.parseLong(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case 's' -> Duration.ofSeconds(number);
      case 'm' -> Duration.ofMinutes(number);
      case 'h' -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  private Optional<JsonPrimitive> value(String name) {
    return document.at(new Place("/serve/" + name)) instanceof JsonPrimitive value
        ? Optional.of(value)
        : Optional.empty();
  }
}
