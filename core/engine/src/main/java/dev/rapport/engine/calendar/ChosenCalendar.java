package dev.rapport.engine.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose clock counts, and what a receipt should say about the choice.
 *
 * @param calendar the calendar
 * @param note why it is the default although somebody in particular holds the ticket; null where
 *     nothing needs saying
 */
public record ChosenCalendar(WeeklyCalendar calendar, @Nullable String note) {
  /** For the receipt. */
  public Optional<String> receiptNote() {
    return Optional.ofNullable(note);
  }
}
