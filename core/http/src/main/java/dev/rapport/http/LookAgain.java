package dev.rapport.http;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Pause;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Writes whose answer was lost: done again from the look that precedes them, so that only what the
 * host does not show yet is written. Between two looks there is time for the host to finish.
 */
public final class LookAgain {
  private static final int LOOKS = 4;
  private static final Duration FIRST = Duration.ofSeconds(2);

  private LookAgain() {}

  /**
   * Does the work, up to four times, 2, 4 and 8 seconds apart.
   *
   * @param work looks at what the host shows, then writes what differs
   * @throws HostException what the last time told; any that leaves no doubt at once
   */
  public static <T> T whileInDoubt(Pause pause, Supplier<T> work) {
    Duration wait = FIRST;
    for (int look = 1; ; look++) {
      try {
        return work.get();
      } catch (HostException e) {
        if (!e.isMaybeDone() || look == LOOKS) {
          throw e;
        }
        sleep(pause, wait, e.host());
        wait = wait.multipliedBy(2);
      }
    }
  }

  private static void sleep(Pause pause, Duration wait, String host) {
    try {
      pause.sleep(wait);
    } catch (InterruptedException e) {
      throw Interrupted.told(host, e);
    }
  }
}
