package dev.rapport.servicenow.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Instants as the host stores them: {@code yyyy-MM-dd HH:mm:ss}, UTC, to the second. */
public final class HostTime {
  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

  private HostTime() {}

  /** The instant; empty where the text is none in that form. */
  public static Optional<Instant> parse(String stored) {
    try {
      return Optional.of(LocalDateTime.parse(stored, STORED).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The host's form; parts of a second are cut off. */
  public static String format(Instant instant) {
    return STORED.format(instant.atOffset(ZoneOffset.UTC));
  }
}
