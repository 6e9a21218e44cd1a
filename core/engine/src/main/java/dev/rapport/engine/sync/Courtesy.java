package dev.rapport.engine.sync;

import dev.rapport.connector.HostException;
import dev.rapport.engine.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a host alone for as long as it asked for, over restarts too. */
public final class Courtesy {
  private final Store store;
  private final Clock clock;

  public Courtesy(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Returns where the host may be called.
   *
   * @throws HostException of kind THROTTLED, naming the moment from which it may
   */
  public void refuseWhilePaused(String host) {
    Instant now = clock.instant();
    store
        .pauses()
        .notBefore(host)
        .filter(now::isBefore)
        .ifPresent(
            until -> {
              throw HostException.throttled(
                  host,
                  "asked to be left alone until " + until + ": try again then",
                  Duration.between(now, until));
            });
  }

  /** Remembers how long the host asked for, where it did. */
  public void heed(HostException failure) {
    failure
        .retryAfter()
        .ifPresent(wait -> store.pauses().until(failure.host(), clock.instant().plus(wait)));
  }
}
