package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import dev.rapport.connector.Sink;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one row per task into our own table, and nothing else: a write to the task itself would
 * notify people, and would come back as a change. What the host refuses for one task is in its
 * receipt; the others go on.
 */
final class ServiceNowSink implements Sink {
  private static final int BATCH = 200;

  /** These concern one row; everything else concerns the host as a whole. */
  private static final Set<HostException.Kind> OF_ONE_ROW =
      Set.of(
          HostException.Kind.FORBIDDEN,
          HostException.Kind.NOT_FOUND,
          HostException.Kind.CONFLICT,
          HostException.Kind.BUG);

  private final SummaryTable table;
  private final Clock clock;

  ServiceNowSink(SummaryTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  @Override
  public HostWrite.Kind summaryKind() {
    return HostWrite.Kind.ROW;
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  @Override
  public List<Receipt> apply(List<HostWrite> writes) {
    Map<String, List<Row>> shown = table.find(writes.stream().map(HostWrite::sourceId).toList());
    return writes.stream()
        .map(write -> apply(write, shown.getOrDefault(write.sourceId(), List.of())))
        .toList();
  }

  private Receipt apply(HostWrite write, List<Row> shown) {
    try {
      return write
          .wanted()
          .map(summary -> show(write, SummaryRow.of(write.sourceId(), summary), shown))
          .orElseGet(() -> hide(write, shown));
    } catch (HostException e) {
      if (!OF_ONE_ROW.contains(e.kind())) {
        throw e;
      }
      return receipt(write, Outcome.REFUSED, null, e.getMessage());
    }
  }

  private Receipt show(HostWrite write, SummaryRow wanted, List<Row> shown) {
    if (shown.isEmpty()) {
      return receipt(write, Outcome.APPLIED, table.add(wanted), null);
    }
    shown.stream().skip(1).forEach(extra -> table.remove(extra.sysId()));
    Row row = shown.get(0);
    if (SummaryRow.of(row).equals(wanted)) {
      return receipt(write, Outcome.UNCHANGED, row.sysId(), null);
    }
    return receipt(write, Outcome.APPLIED, changeOrAdd(row, wanted), null);
  }

  /** Somebody may have taken the row away since it was looked up. */
  private String changeOrAdd(Row row, SummaryRow wanted) {
    try {
      return table.change(row.sysId(), wanted);
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
      return table.add(wanted);
    }
  }

  private Receipt hide(HostWrite write, List<Row> shown) {
    shown.forEach(row -> table.remove(row.sysId()));
    return receipt(write, shown.isEmpty() ? Outcome.UNCHANGED : Outcome.APPLIED, null, null);
  }

  private Receipt receipt(
      HostWrite write, Outcome outcome, @Nullable String ref, @Nullable String reason) {
    return new Receipt(write.id(), outcome, clock.instant(), ref, reason);
  }
}
