package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.http.RequestJournal;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ends processes ({@code kill -9}) at random moments between their first call and their end. */
final class Kill {
  /** How often each test kills; {@code -Dkills=N}. */
  static final int TIMES = Integer.getInteger("kills", 1);

  /** The same moments in every run; what the machine does in them differs anyway. */
  private final Random moments = new Random(20261121);

  /** Runs the command in peace and says how long it took after its first call to the host. */
  static Duration undisturbed(
      ChildInstallation installation, RequestJournal journal, String... command)
      throws IOException, InterruptedException {
    journal.clear();
    Process process = installation.start(command);
    awaitFirstCall(process, journal);
    long firstCall = System.nanoTime();
    assertThat(process.waitFor()).isZero();
    return Duration.ofNanos(System.nanoTime() - firstCall);
  }

  /** Starts the command and kills it at a moment within the time that it needs. */
  void within(
      Duration took, ChildInstallation installation, RequestJournal journal, String... command)
      throws IOException, InterruptedException {
    long moment = (long) (moments.nextDouble() * took.toNanos());
    journal.clear();
    Process process = installation.start(command);
    awaitFirstCall(process, journal);
    process.waitFor(moment, TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
    journal.clear();
  }

  private static void awaitFirstCall(Process process, RequestJournal journal) {
    while (process.isAlive() && journal.count() == 0) {
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
  }
}
