package dev.rapport.engine.store;

import java.time.Duration;
import java.time.Instant;

/**
 * How long things are kept that no longer serve a ticket; each at least a day.
 *
 * @param beforeValues what stood on a host before a write
 * @param unseen what is known of a ticket that its host does not show any more
 * @param log entries of the audit log
 */
public record Retention(Duration beforeValues, Duration unseen, Duration log) {
  /** What the configuration takes where it says nothing: 90 days, a year, three years. */
  public static final Retention USUAL =
      new Retention(Duration.ofDays(90), Duration.ofDays(365), Duration.ofDays(1_095));

  public Retention {
    if (beforeValues.toDays() < 1 || unseen.toDays() < 1 || log.toDays() < 1) {
      throw new IllegalArgumentException("nothing is kept for less than a day");
    }
  }

  /** Drops what is older than this at that moment. */
  public void end(Store store, Instant now) {
    store.beforeValues().forgetBefore(now.minus(beforeValues));
    store.unseen().forgetBefore(now.minus(unseen));
    store.writeLog().forgetBefore(now.minus(log));
  }
}
