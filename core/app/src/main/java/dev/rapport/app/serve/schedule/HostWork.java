package dev.rapport.app.serve.schedule;

import dev.rapport.app.HostHold;
import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.connector.Census;
import dev.rapport.engine.sync.Halted;
import dev.rapport.engine.sync.Sync;
import dev.rapport.engine.sync.SyncHost;
import dev.rapport.engine.sync.SyncListener;
import dev.rapport.engine.sync.SyncResult;
import dev.rapport.engine.sync.SyncStart;
import dev.rapport.engine.writeback.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What a server does on one host that it holds. */
final class HostWork {
  /** With more than these, looking at all tickets costs no more. */
  private static final int FEW = 1_000;

  /** Longer than any host goes on repeating a delivery. */
  private static final Duration DELIVERIES = Duration.ofDays(2);

  private final Serving serving;
  private final Writing writing;
  private final HintFollower follower;
  private final News news;
  private final BooleanSupplier stopping;

  HostWork(
      Serving serving,
      Writing writing,
      HintFollower follower,
      News news,
      BooleanSupplier stopping) {
    this.serving = serving;
    this.writing = writing;
    this.follower = follower;
    this.news = news;
    this.stopping = stopping;
  }

  /** Reads what changed, and writes what follows from it. */
  void sync(HostHold hold, HostConfig host) {
    Session session = serving.session();
    session.forgetWhatIsOld();
    session.store().hints().forgetDeliveriesBefore(serving.clock().instant().minus(DELIVERIES));
    Heard heard = new Heard(hold, host);
    SyncResult read =
        new Sync(session.store(), serving.clock(), heard)
            .run(session.reading(host), new SyncStart.WhereItEnded());
    news.read(read);
    if (!heard.ids.isEmpty() || writing.isBrokenOff(host)) {
      Scope scope = heard.ids.size() <= FEW ? Scope.of(heard.ids) : Scope.ALL;
      writing.some(hold, host, scope).ifPresent(news::wrote);
    }
  }

  /** Looks over everything that is there; leaves a host alone that cannot be looked over. */
  void sweep(HostHold hold, HostConfig host) {
    Session session = serving.session();
    SyncHost reading = session.reading(host);
    if (reading.source() instanceof Census) {
      Sync sync = new Sync(session.store(), serving.clock(), new Heard(hold, host));
      sync.sweep(List.of(reading), new SyncStart.WhereItEnded()).forEach(news::read);
      plan(hold, host);
    }
  }

  /** Plans for all tickets: what time alone changes, and what to expect of open ones. */
  void plan(HostHold hold, HostConfig host) {
    writing.everything(hold, host).ifPresent(news::wrote);
  }

  /** Writes a plan that somebody agreed to. */
  void write(HostHold hold, HostConfig host) {
    writing.agreed(hold, host).ifPresent(news::wrote);
  }

  /** Follows hints between two pages, and ends behind one where the node is to stop. */
  private final class Heard implements SyncListener {
    private final HostHold hold;
    private final HostConfig host;
    private final List<String> ids = new ArrayList<>();

    Heard(HostHold hold, HostConfig host) {
      this.hold = hold;
      this.host = host;
    }

    @Override
    public void read(Collection<String> sourceIds) {
      if (ids.size() <= FEW) {
        ids.addAll(sourceIds);
      }
    }

    @Override
    public void stored(Progress progress) {
      news.reading(progress);
      hold.check();
      if (stopping.getAsBoolean()) {
        throw new Halted("the server stops");
      }
      follower.follow(hold, host);
    }
  }
}
