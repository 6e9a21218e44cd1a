package dev.rapport.suite;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as ServiceNow stores them: UTC, to the second. */
final class HostTime {
  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private HostTime() {}

  static Instant parse(String text) {
    return LocalDateTime.parse(text, STORED).toInstant(ZoneOffset.UTC);
  }

  static String text(Instant instant) {
    return STORED.format(instant.atOffset(ZoneOffset.UTC));
  }
}
