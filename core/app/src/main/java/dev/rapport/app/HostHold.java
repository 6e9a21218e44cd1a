package dev.rapport.app;

import dev.rapport.connector.Pause;
import dev.rapport.engine.store.Leases;
import dev.rapport.engine.store.StoreException;
import dev.rapport.engine.sync.Halted;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A host that is ours to work on until closed: no other command and no other node of a server works
 * on it meanwhile. Of a process that is killed, others can take it after {@link #LENGTH}.
 */
public final class HostHold implements AutoCloseable {
  /** How long a host stays with somebody who does not say any more that they live. */
  static final Duration LENGTH = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(HostHold.class);
  private static final Duration RENEWAL = Duration.ofSeconds(7);

  /** Waiting for so many of these, a command outlasts a node that was killed. */
  private static final int MOST_WAITS = 60;

  private static final Duration WAIT = Duration.ofSeconds(1);

  /** The end of a holder's name. */
  private static final Pattern PROCESS =
      Pattern.compile(".* on (\\S+), process ([0-9]{1,18}), [0-9a-f]{8}");

  private final Leases leases;
  private final Clock clock;
  private final String host;
  private final String holder;
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "rapport-hold");
            thread.setDaemon(true);
            return thread;
          });
  private final Future<?> renewals;
  private volatile boolean lost;

  private HostHold(Leases leases, Clock clock, String host, String holder) {
    this.leases = leases;
    this.clock = clock;
    this.host = host;
    this.holder = holder;
    long often = RENEWAL.toMillis();
    renewals = renewing.scheduleWithFixedDelay(this::renew, often, often, TimeUnit.MILLISECONDS);
  }

  /**
   * Takes the host if nobody else has it.
   *
   * @param who what works on it, for people who are told why they have to wait
   */
  public static Optional<HostHold> take(Session session, String host, String who) {
    Leases leases = session.store().leases();
    Clock clock = session.surroundings().clock();
    String holder =
        who + " on " + machine() + ", process " + ProcessHandle.current().pid() + ", " + random();
    if (!leases.take(host, holder, clock.instant(), clock.instant().plus(LENGTH))) {
      return Optional.empty();
    }
    return Optional.of(new HostHold(leases, clock, host, holder));
  }

  private static void releaseWhatDiedHere(Session session, String host) {
    Leases leases = session.store().leases();
    leases
        .find(host, session.surroundings().clock().instant())
        .map(Leases.Lease::holder)
        .filter(HostHold::diedHere)
        .ifPresent(dead -> leases.release(host, dead));
  }

  private static String random() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  /**
   * Whether a process of this machine had it that is gone: nobody has to wait for its time to end.
   */
  private static boolean diedHere(String holder) {
    Matcher process = PROCESS.matcher(holder);
    return process.matches()
        && process.group(1).equals(machine())
        && ProcessHandle.of(Long.parseLong(process.group(2)))
            .filter(ProcessHandle::isAlive)
            .isEmpty();
  }

  /**
   * Waits for the host, about a minute; says whom for.
   *
   * @throws JobFailed naming who has it still
   */
  static HostHold await(Session session, String host, String who) {
    releaseWhatDiedHere(session, host);
    Optional<HostHold> hold = take(session, host, who);
    for (int waits = 0; hold.isEmpty() && waits < MOST_WAITS; waits++) {
      if (waits == 0) {
        session.surroundings().terminal().err().println("Waiting for " + busy(session, host));
      }
      sleep(session.surroundings().pause());
      hold = take(session, host, who);
    }
    return hold.orElseThrow(
        () ->
            new JobFailed(
                busy(session, host)
                    + ": try again when it is done, or stop it"
                    + "; see .github/TROUBLESHOOTING.md#host-busy"));
  }

  private static String busy(Session session, String host) {
    String holder =
        session
            .store()
            .leases()
            .find(host, session.surroundings().clock().instant())
            .map(Leases.Lease::holder)
            .orElse("somebody");
    return "host " + host + ": " + holder + " works on it";
  }

  private static void sleep(Pause pause) {
    try {
      pause.sleep(WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobFailed("stopped while waiting for a host");
    }
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a machine without a name";
    }
  }

  /**
   * Says that the work goes on.
   *
   * @throws Halted where somebody else has the host by now
   */
  public void check() {
    if (lost) {
      throw new Halted("somebody else took host " + host + " over");
    }
  }

  private void renew() {
    try {
      lost |= !leases.renew(host, holder, clock.instant().plus(LENGTH));
    } catch (StoreException e) {
      // The next try may succeed; the work itself fails where the store stays away.
      LOG.warn("the hold on {} could not be renewed ({})", host, e.code());
    }
  }

  @Override
  public void close() {
    renewals.cancel(false);
    renewing.shutdownNow();
    leases.release(host, holder);
  }
}
