package dev.rapport.engine.writeback;

import dev.rapport.connector.HostException;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.sync.Courtesy;
import java.time.Clock;
import java.time.Instant;

/**
 * Makes hosts show what a plan says, and nothing else. Every write waits in the store before the
 * host hears of it, so that it can be killed at any moment and the next run ends with the same.
 */
public final class Applier {
  private final Store store;
  private final Planner planner;
  private final Clock clock;
  private final ApplyListener listener;
  private final Courtesy courtesy;

  public Applier(Store store, Planner planner, Clock clock, ApplyListener listener) {
    this.store = store;
    this.planner = planner;
    this.clock = clock;
    this.listener = listener;
    this.courtesy = new Courtesy(store, clock);
  }

  /**
   * Plans for one host and writes what was planned.
   *
   * @param asOf the moment to look from
   * @param limit the most writes; the rest stays to do
   */
  public ApplyResult apply(WriteHost host, Instant asOf, long limit) {
    try (Queue queue = new Queue(store.outbox(), host.name(), clock)) {
      planner.plan(host, asOf, queue::add);
    }
    return drain(host, limit, 0);
  }

  /**
   * Writes the lines of a plan file that concern this host: those bytes and no others. A line is
   * left where the host shows something else than it starts from, or the ticket would get another
   * summary by now.
   *
   * @throws PlanException when the file cannot be used; nothing is written then
   */
  public ApplyResult apply(WriteHost host, PlanFile plan, Instant asOf, long limit) {
    PlanCheck check = new PlanCheck(store, planner, host, asOf);
    try (Queue queue = new Queue(store.outbox(), host.name(), clock)) {
      plan.forEach(
          write -> {
            if (check.stands(write)) {
              queue.add(write);
            }
          });
    }
    return drain(host, limit, check.stale());
  }

  private ApplyResult drain(WriteHost host, long limit, long stale) {
    Drain drain = new Drain(store.outbox(), host, clock, listener);
    try {
      courtesy.refuseWhilePaused(host.name());
      drain.run(limit);
      return drain.ended(stale, null);
    } catch (HostException e) {
      courtesy.heed(e);
      return drain.ended(stale, e);
    }
  }
}
