package dev.rapport.connector;

import java.time.Duration;

/** Hears of every call that went to a host, repeats included. */
@FunctionalInterface
public interface CallObserver {
  /**
   * A call was answered, or failed.
   *
   * @param method GET, POST...
   * @param status the HTTP status; 0 where no answer came
   * @param took from the first byte sent to the last received
   */
  void called(String method, int status, Duration took);
}
