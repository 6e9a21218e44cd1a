package dev.rapport.testkit;

import dev.rapport.connector.CallObserver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the calls that a connector reports, all and those that are not reads. */
public final class CallCount implements CallObserver {
  private final AtomicLong all = new AtomicLong();
  private final AtomicLong writes = new AtomicLong();

  @Override
  public void called(String method, int status, Duration took) {
    all.incrementAndGet();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      writes.incrementAndGet();
    }
  }

  /** All calls since the start, repeats included. */
  public long all() {
    return all.get();
  }

  /** Those of them that are neither GET nor HEAD. */
  public long writes() {
    return writes.get();
  }
}
