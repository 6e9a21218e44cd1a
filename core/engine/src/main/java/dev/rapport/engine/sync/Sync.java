package dev.rapport.engine.sync;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.Hint;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Rereading;
import dev.rapport.engine.store.Quarantine;
import dev.rapport.engine.store.Store;
import java.time.Clock;
import java.util.List;

/**
 * Reads hosts into the store. A host that fails stops with its cursor behind the last page that was
 * stored; the others go on.
 */
public final class Sync {
  /** Tickets that a replay asks for at once. */
  private static final int REPLAY_BATCH = 100;

  private final Store store;
  private final Clock clock;
  private final SyncListener listener;
  private final Courtesy courtesy;

  /** Into that store, by that clock. */
  public Sync(Store store, Clock clock, SyncListener listener) {
    this.store = store;
    this.clock = clock;
    this.listener = listener;
    this.courtesy = new Courtesy(store, clock);
  }

  /** Reads them one after the other; one result per host, in the same order. */
  public List<SyncResult> run(List<SyncHost> hosts, SyncStart start) {
    return hosts.stream().map(host -> run(host, start)).toList();
  }

  /**
   * Reads one host to its end, or until it fails.
   *
   * @throws dev.rapport.engine.store.StoreException when the store cannot be written
   */
  public SyncResult run(SyncHost host, SyncStart start) {
    return observed(
        host,
        run -> {
          run.sweep(beginning(host, start));
        });
  }

  /** Whoever reads everything again may have given a right that was missing. */
  private Cursor beginning(SyncHost host, SyncStart start) {
    if (start instanceof SyncStart.Everything) {
      store.forgetRefusals(host.name());
    }
    return start.cursor(host, store.cursors().find(host.name()));
  }

  /**
   * Reads them as {@link #run(List, SyncStart)} does, and then looks over everything they have in
   * scope: what is gone, and what changed without a date. Hosts that cannot be looked over fail
   * after they were read.
   */
  public List<SyncResult> sweep(List<SyncHost> hosts, SyncStart start) {
    return hosts.stream().map(host -> sweep(host, start)).toList();
  }

  private SyncResult sweep(SyncHost host, SyncStart start) {
    return observed(
        host,
        run -> {
          run.sweep(beginning(host, start));
          run.look(census(host));
        });
  }

  private static Census census(SyncHost host) {
    if (host.source() instanceof Census census) {
      return census;
    }
    throw HostException.of(
        HostException.Kind.CONFIGURATION,
        host.name(),
        "cannot be looked over as a whole: leave out --sweep, or name the hosts that can");
  }

  /**
   * Reads the quarantined tickets of a host again; those that are understood now leave quarantine.
   * The cursor stays where it is.
   */
  public SyncResult replay(SyncHost host) {
    List<String> ids =
        store.quarantine().list(host.name()).stream().map(Quarantine.Item::sourceId).toList();
    return observed(host, run -> reread(host, run, ids));
  }

  /**
   * Reads the tickets again of which a host said something. What it said was deleted, and does not
   * show either, is forgotten. The cursor stays where it is, and so does what is known of the last
   * sync.
   *
   * @param hints at most as many as one call to the host can name
   */
  public SyncResult follow(SyncHost host, List<Hint> hints) {
    HostRun run = new HostRun(store, clock, listener, host);
    try {
      courtesy.refuseWhilePaused(host.name());
      run.follow(single(host), hints);
      return run.result(null);
    } catch (HostException e) {
      courtesy.heed(e);
      return run.result(e);
    }
  }

  private static Rereading single(SyncHost host) {
    if (host.source() instanceof Rereading rereading) {
      return rereading;
    }
    throw HostException.of(
        HostException.Kind.CONFIGURATION,
        host.name(),
        "cannot be asked for single tickets: use sync --full");
  }

  private static void reread(SyncHost host, HostRun run, List<String> ids) {
    Rereading rereading = single(host);
    for (int from = 0; from < ids.size(); from += REPLAY_BATCH) {
      run.again(rereading, ids.subList(from, Math.min(from + REPLAY_BATCH, ids.size())));
    }
  }

  private interface Work {
    void on(HostRun run);
  }

  private SyncResult observed(SyncHost host, Work work) {
    HostRun run = new HostRun(store, clock, listener, host);
    try {
      courtesy.refuseWhilePaused(host.name());
      work.on(run);
      return run.ended(null);
    } catch (HostException e) {
      courtesy.heed(e);
      return run.ended(e);
    }
  }
}
