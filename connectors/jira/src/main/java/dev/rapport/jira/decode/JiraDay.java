package dev.rapport.jira.decode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How Jira spells a day: {@code 2026-11-30}, in old histories with an empty time behind it. */
final class JiraDay {
  private static final int LENGTH = 10;

  private JiraDay() {}

  /** The start of the day in UTC; empty where the text is no day. */
  static Optional<Instant> of(@Nullable String text) {
    if (text == null || text.length() < LENGTH) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, LENGTH));
      return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
