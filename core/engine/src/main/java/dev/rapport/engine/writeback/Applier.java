package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.WriteCause;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Makes hosts show what a plan says, and nothing else. Every write waits in the store before the
 * host hears of it, so that it can be killed at any moment and the next run ends with the same.
 */
public final class Applier {
  private final Store store;
  private final Planner planner;
  private final Clock clock;
  private final ApplyListener listener;

  public Applier(Store store, Planner planner, Clock clock, ApplyListener listener) {
    this.store = store;
    this.planner = planner;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Plans for one host and writes what was planned.
   *
   * @param asOf the moment to look from
   */
  public ApplyResult apply(WriteHost host, Instant asOf, Budget budget) {
    return apply(host, Scope.ALL, asOf, budget);
  }

  /** The same for some tickets; what an earlier plan had for others waits for the next plan. */
  public ApplyResult apply(WriteHost host, Scope scope, Instant asOf, Budget budget) {
    long held;
    try (Queue queue = new Queue(store, host.name(), scope, budget, clock)) {
      planner.plan(host, scope, asOf, queue::add);
      held = queue.held();
    }
    return drain(host, WriteCause.PLAN, budget).with(0, held);
  }

  /**
   * Writes the lines of a plan file that concern this host: those bytes and no others. A line is
   * left where the host shows something else than it starts from, or the ticket would get another
   * summary by now.
   *
   * @throws PlanException when the file cannot be used; nothing is written then
   */
  public ApplyResult apply(WriteHost host, PlanFile plan, Instant asOf, Budget budget) {
    PlanCheck check = new PlanCheck(store, planner, host, asOf);
    long held;
    try (Queue queue = new Queue(store, host.name(), Scope.ALL, budget, clock)) {
      plan.forEach(
          write -> {
            if (check.stands(write)) {
              queue.add(write);
            }
          });
      held = queue.held();
    }
    return drain(host, WriteCause.PLAN_FILE, budget).with(check.stale(), held);
  }

  /** Writes the reports that were published to a host and nothing else, whatever was refused. */
  public ApplyResult publish(WriteHost host) {
    store.outbox().clear(host.name(), clock.instant());
    Doubts doubts = new Doubts(store, host.name(), Set.of(HostWrite.Kind.REPORT));
    List<Outbox.Entry> reports =
        planner.reports(host.name(), doubts).stream().map(Queue::planned).toList();
    if (!reports.isEmpty()) {
      store.outbox().add(reports, clock.instant());
    }
    return drain(host, WriteCause.PLAN, Budget.UNBOUNDED);
  }

  private ApplyResult drain(WriteHost host, WriteCause cause, Budget budget) {
    return Drain.run(store, host, cause, clock, listener, budget.writes());
  }
}
