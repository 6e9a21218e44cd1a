package dev.rapport.model.time;

import java.time.Duration;

/**
 * How much of a span is working time. Additive: the parts of a span give the same sum as the whole;
 * an empty span gives zero.
 */
public interface WorkCalendar {
  /** Every hour is a working hour: business time equals calendar time. */
  WorkCalendar AROUND_THE_CLOCK =
      new WorkCalendar() {
        @Override
        public String version() {
          return "24x7";
        }

        @Override
        public Duration within(Span span) {
          return span.length();
        }
      };

  /** Name and version, as receipts cite it. */
  String version();

  /** Working time inside the span, never more than its length. */
  Duration within(Span span);
}
