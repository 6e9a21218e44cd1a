package dev.rapport.app.serve.metric;

import dev.rapport.connector.CallBudget;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.SyncRuns.SyncRun;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one host stands.
 *
 * @param last how its last sync went; empty where it was never read
 * @param lag how long ago that sync ended; zero where there was none
 * @param quarantined tickets that could not be understood
 * @param planned writes that it has not been given yet
 * @param unanswered writes that it was given and has not answered
 * @param waiting how long the oldest of both has waited; zero where there is none
 * @param refused writes that it refused
 * @param callsLeft how many calls it still grants our account; NaN where it never named a limit
 * @param callsLimit how many it grants in a period; NaN where it never named a limit
 * @param pause how long it still wants to be left alone
 */
record HostState(
    Optional<SyncRun> last,
    Duration lag,
    long quarantined,
    long planned,
    long unanswered,
    Duration waiting,
    long refused,
    double callsLeft,
    double callsLimit,
    Duration pause) {
  /**
   * Reads it from a store.
   *
   * @param store the store
   * @param now to what ages run
   */
  record Reader(Store store, Instant now) {
    HostState of(String host) {
      Optional<CallBudget> budget = CallBudget.recall(store.memory(host));
      Optional<SyncRun> last = store.syncRuns().last(host);
      return new HostState(
          last,
          last.map(run -> since(run.endedAt())).orElse(Duration.ZERO),
          store.quarantine().count(host),
          store.outbox().count(host, Outbox.State.PLANNED),
          store.outbox().count(host, Outbox.State.SENT),
          store.outbox().oldest(host).map(this::since).orElse(Duration.ZERO),
          store.outbox().count(host, Outbox.State.REFUSED),
          budget.map(it -> (double) it.leftAt(now)).orElse(Double.NaN),
          budget.map(it -> (double) it.limit()).orElse(Double.NaN),
          store.pauses().notBefore(host).map(this::until).orElse(Duration.ZERO));
    }

    private Duration since(Instant start) {
      return start.isBefore(now) ? Duration.between(start, now) : Duration.ZERO;
    }

    private Duration until(Instant end) {
      return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }
  }
}
