package dev.rapport.connector;

import java.time.Duration;

/** Waiting, as an argument: tests let a settable clock pass instead. */
@FunctionalInterface
public interface Pause {
  /**
   * Returns when the time has passed; at once for zero or less.
   *
   * @throws InterruptedException when the thread is asked to stop meanwhile
   */
  void sleep(Duration time) throws InterruptedException;
}
