package dev.rapport.engine.report.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table. */
sealed interface Cell {
  /** Nothing is known, or nothing may be shown. */
  Cell BLANK = new Blank();

  /** Words; blank for null. */
  static Cell of(@Nullable String text) {
    return text == null ? BLANK : new Text(PlainText.of(text));
  }

  /** A number; blank for null. */
  static Cell of(@Nullable Number number) {
    return number == null ? BLANK : new Quantity(number);
  }

  /** A point in time; blank for null. */
  static Cell of(@Nullable Instant instant) {
    return instant == null ? BLANK : new Moment(instant);
  }

  /** Words that no spreadsheet takes for a formula. */
  record Text(String value) implements Cell {}

  /** A whole number or one with decimals; the column says in which unit. */
  record Quantity(Number value) implements Cell {}

  /** A point in time, shown in UTC. */
  record Moment(Instant value) implements Cell {}

  /** Empty. */
  record Blank() implements Cell {}
}
