package dev.rapport.engine.writeback;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Outbox.State;
import dev.rapport.engine.store.StoreException;
import dev.rapport.engine.sync.ConnectorBugs;
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
  private final Clock clock;
  private final ApplyListener listener;
  private final long callsBefore;
  private final Map<Receipt.Outcome, Long> outcomes = new EnumMap<>(Receipt.Outcome.class);

  Drain(Outbox outbox, WriteHost host, Clock clock, ApplyListener listener) {
    this.outbox = outbox;
    this.host = host;
    this.clock = clock;
    this.listener = listener;
    this.callsBefore = host.calls().count();
  }

  /** Until nothing is planned, the limit is reached, or the host fails. */
  void run(long limit) {
    List<Outbox.Entry> batch = next(limit);
    while (!batch.isEmpty()) {
      outbox.markSent(batch, clock.instant());
      Map<String, Receipt> receipts = give(batch);
      outbox.settle(batch, receipts, clock.instant());
      receipts.values().forEach(receipt -> outcomes.merge(receipt.outcome(), 1L, Long::sum));
      listener.answered(host.name(), done(), left());
      batch = next(limit);
    }
  }

  ApplyResult ended(long stale, @Nullable HostException failure) {
    return new ApplyResult(
        host.name(),
        count(Receipt.Outcome.APPLIED),
        count(Receipt.Outcome.UNCHANGED),
        count(Receipt.Outcome.REFUSED),
        stale,
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
        apply(writes).stream()
            .collect(
                Collectors.toMap(Receipt::writeId, Function.identity(), (one, other) -> other));
    if (!writes.stream().allMatch(write -> receipts.containsKey(write.id()))) {
      throw ConnectorBugs.of(host.name(), "gave no receipt for a write", null);
    }
    return receipts;
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
