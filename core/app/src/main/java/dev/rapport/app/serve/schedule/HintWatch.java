package dev.rapport.app.serve.schedule;

import dev.rapport.app.HostHold;
import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.engine.store.StoreException;
import dev.rapport.engine.sync.Halted;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for hints that nobody follows yet: at once where one arrived at this node, else every
 * second, since it may have arrived at another one.
 */
final class HintWatch {
  private static final Logger LOG = LoggerFactory.getLogger(HintWatch.class);
  private static final Duration OFTEN = Duration.ofSeconds(1);

  /** How long a host is left alone that could not be asked. */
  private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

  private final Serving serving;
  private final HintFollower follower;
  private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
  private final Semaphore arrived = new Semaphore(0);
  private final Thread thread = new Thread(this::watch, "rapport-hints");
  private volatile boolean ended;

  HintWatch(Serving serving, HintFollower follower) {
    this.serving = serving;
    this.follower = follower;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** One arrived here. */
  void wake() {
    arrived.release();
  }

  /** Ends behind the hints in hand; waits for that, but not for long. */
  void end(Duration patience) {
    ended = true;
    wake();
    try {
      thread.join(patience.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    while (!ended) {
      try {
        round();
        arrived.tryAcquire(OFTEN.toMillis(), TimeUnit.MILLISECONDS);
        arrived.drainPermits();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Follows what waits for the hosts that are free. */
  void round() {
    try {
      Session session = serving.session();
      for (String name : session.store().hints().hosts()) {
        session.config().host(name).filter(this::isDue).ifPresent(host -> follow(session, host));
      }
    } catch (StoreException e) {
      LOG.warn("hints wait: {}", e.getMessage());
    }
  }

  private boolean isDue(HostConfig host) {
    Instant now = serving.clock().instant();
    return !ended && !now.isBefore(notBefore.getOrDefault(host.name(), now));
  }

  private void follow(Session session, HostConfig host) {
    Optional<HostHold> hold = HostHold.take(session, host.name(), "rapport serve");
    hold.ifPresent(it -> follow(it, host));
  }

  private void follow(HostHold hold, HostConfig host) {
    boolean followed = false;
    try (hold) {
      followed = follower.follow(hold, host);
    } catch (Halted e) {
      LOG.info("hints of {} wait: {}", host.name(), e.getMessage());
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("following hints of {} failed ({})", host.name(), e.getClass().getSimpleName());
      LOG.debug("what went wrong", e);
    }
    if (!followed) {
      notBefore.put(host.name(), serving.clock().instant().plus(LEFT_ALONE));
    }
  }
}
