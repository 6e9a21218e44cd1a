package dev.rapport.engine.writeback;

import dev.rapport.engine.expectation.Expectation;
import dev.rapport.engine.expectation.ExpectationWords;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.WorkingDay;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The printed band of a summary: what a ticket was promised, in figures and in a sentence. */
final class PromiseFields {
  private PromiseFields() {}

  /** The promises; a wait that is over, or of which nothing is known, has none. */
  static SortedFields of(Outlook promised, WorkingDay day) {
    SortedFields fields = new SortedFields();
    known(promised.firstResponse())
        .ifPresent(
            one ->
                fields.put("firstResponse", promise(one, new ExpectationWords("answered", day))));
    known(promised.resolution())
        .ifPresent(
            one -> fields.put("resolution", promise(one, new ExpectationWords("done", day))));
    return fields;
  }

  /** On how many tickets each of them rests. */
  static SortedFields counts(Outlook promised) {
    SortedFields fields = new SortedFields();
    known(promised.firstResponse()).ifPresent(one -> fields.put("firstResponse", one.n()));
    known(promised.resolution()).ifPresent(one -> fields.put("resolution", one.n()));
    return fields;
  }

  private static Optional<Expectation> known(@Nullable Expectation expectation) {
    return Optional.ofNullable(expectation).filter(Expectation::known);
  }

  private static SortedFields promise(Expectation expectation, ExpectationWords words) {
    return new SortedFields()
        .put("basis", String.join(" ", expectation.basis()))
        .put("business", band(expectation.business()))
        .put("calendar", band(expectation.calendar()))
        .put("words", words.promise(expectation));
  }

  private static SortedFields band(Expectation.Band band) {
    SortedFields fields = new SortedFields();
    band.half().map(Duration::toSeconds).ifPresent(half -> fields.put("p50Seconds", half));
    band.promise().map(Duration::toSeconds).ifPresent(most -> fields.put("p85Seconds", most));
    return fields;
  }
}
