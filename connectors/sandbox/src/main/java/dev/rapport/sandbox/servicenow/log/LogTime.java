package dev.rapport.sandbox.servicenow.log;

import dev.rapport.sandbox.servicenow.store.Tables;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The times of a log: {@code d/M/yyyy HH:mm}, or ISO-like; seconds may follow; read as UTC. */
final class LogTime {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("[d/M/uuuu][uuuu-M-d][ ]['T']H:mm[:ss]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private LogTime() {}

  /**
   * The time as the platform stores it.
   *
   * @throws IllegalArgumentException when the text is no time
   */
  static String stored(String text) {
    try {
      return Tables.text(LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          "'" + text + "' is no time; write day/month/year hour:minute, such as 29/2/2016 06:38",
          wrong);
    }
  }
}
