package dev.rapport.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates in headers, as RFC 9110, section 5.6.7, has them; always GMT. */
final class HttpDate {
  private HttpDate() {}

  /** The instant; empty where the text is no date. */
  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
