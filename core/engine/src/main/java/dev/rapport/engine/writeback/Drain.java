package dev.rapport.engine.writeback;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Outbox.State;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoreException;
import dev.rapport.engine.store.WriteCause;
import dev.rapport.engine.sync.ConnectorBugs;
import dev.rapport.engine.sync.Courtesy;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the planned writes of one host to its sink, batch by batch, and keeps the receipts. */
final class Drain {
  private final Outbox outbox;
  private final WriteHost host;
  private final WriteCause cause;
  private final Clock clock;
  private final ApplyListener listener;
  private final long callsBefore;
  private final Map<Receipt.Outcome, Long> outcomes = new EnumMap<>(Receipt.Outcome.class);

  private Drain(
      Outbox outbox, WriteHost host, WriteCause cause, Clock clock, ApplyListener listener) {
    this.outbox = outbox;
    this.host = host;
    this.cause = cause;
    this.clock = clock;
    this.listener = listener;
    this.callsBefore = host.calls().count();
  }

  /** Everything that is planned. */
  static ApplyResult all(
      Store store, WriteHost host, WriteCause cause, Clock clock, ApplyListener listener) {
    return run(store, host, cause, clock, listener, Long.MAX_VALUE);
  }

  /** So many of the writes that are planned, or fewer where the host fails or is left alone. */
  static ApplyResult run(
      Store store,
      WriteHost host,
      WriteCause cause,
      Clock clock,
      ApplyListener listener,
      long limit) {
    Drain drain = new Drain(store.outbox(), host, cause, clock, listener);
    Courtesy courtesy = new Courtesy(store, clock);
    try {
      courtesy.refuseWhilePaused(host.name());
      drain.run(limit);
      return drain.ended(null);
    } catch (HostException e) {
      courtesy.heed(e);
      return drain.ended(e);
    }
  }

  /** Until nothing is planned, the limit is reached, or the host fails. */
  private void run(long limit) {
    List<Outbox.Entry> batch = next(limit);
    while (!batch.isEmpty()) {
      outbox.markSent(batch, cause, clock.instant());
      Map<String, Receipt> receipts = give(batch);
      outbox.settle(batch, receipts, cause, clock.instant());
      receipts.values().forEach(receipt -> outcomes.merge(receipt.outcome(), 1L, Long::sum));
      listener.answered(host.name(), done(), left());
      batch = next(limit);
    }
  }

  private ApplyResult ended(@Nullable HostException failure) {
    return new ApplyResult(
        host.name(),
        count(Receipt.Outcome.APPLIED),
        count(Receipt.Outcome.UNCHANGED),
        count(Receipt.Outcome.REFUSED),
        count(Receipt.Outcome.KEPT),
        0,
        0,
        left(),
        host.calls().count() - callsBefore,
        failure);
  }

  private List<Outbox.Entry> next(long limit) {
    int size = (int) Math.min(limit - done(), host.sink().batchSize());
    return size <= 0 ? List.of() : outbox.next(host.name(), size);
  }

  private Map<String, Receipt> give(List<Outbox.Entry> batch) {
    List<HostWrite> writes = batch.stream().map(Outbox.Entry::write).toList();
    Map<String, Receipt> receipts =
        logged(batch, writes).stream()
            .collect(
                Collectors.toMap(Receipt::writeId, Function.identity(), (one, other) -> other));
    if (!writes.stream().allMatch(write -> receipts.containsKey(write.id()))) {
      throw ConnectorBugs.of(host.name(), "gave no receipt for a write", null);
    }
    return receipts;
  }

  private List<Receipt> logged(List<Outbox.Entry> batch, List<HostWrite> writes) {
    try {
      return apply(writes);
    } catch (HostException e) {
      String why = e.isMaybeDone() ? "unanswered" : e.kind().anchor();
      outbox.failed(batch, cause, why, clock.instant());
      throw e;
    }
  }

  /** A connector that fails otherwise than agreed stops its own host, not the run. */
  private List<Receipt> apply(List<HostWrite> writes) {
    try {
      return host.sink().apply(writes);
    } catch (HostException | StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw ConnectorBugs.of(host.name(), "failed with " + e.getClass().getSimpleName(), e);
    }
  }

  private long done() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  private long left() {
    return outbox.count(host.name(), State.PLANNED) + outbox.count(host.name(), State.SENT);
  }

  private long count(Receipt.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }
}
