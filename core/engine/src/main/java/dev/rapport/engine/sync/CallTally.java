package dev.rapport.engine.sync;

import dev.rapport.connector.CallObserver;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Counts the calls that go to a host; hand it to the connector and to its {@link SyncHost}. */
public final class CallTally implements CallObserver {
  private final LongAdder calls = new LongAdder();

  @Override
  public void called(String method, int status, Duration took) {
    calls.increment();
  }

  /** Calls since it was made, repeats and failures included. */
  public long count() {
    return calls.sum();
  }
}
