package dev.rapport.jira.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/**
 * How Jira spells a moment: text with an offset, with or without its colon, or a number of seconds
 * or milliseconds since 1970.
 */
public final class JiraInstant {
  /** The year 5138 in seconds, March 1973 in milliseconds: no issue is that new or that old. */
  private static final long SECONDS_BELOW = 100_000_000_000L;

  private static final DateTimeFormatter OFFSETS =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter();

  private JiraInstant() {}

  /** The moment; empty where the text is none. */
  public static Optional<Instant> of(String text) {
    String moment = text.strip();
    try {
      return Optional.of(
          moment.matches("\\d+(\\.\\d+)?(E\\d+)?")
              ? ofNumber((long) Double.parseDouble(moment))
              : OFFSETS.parse(moment, OffsetDateTime::from).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant ofNumber(long value) {
    return value < SECONDS_BELOW ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
  }
}
