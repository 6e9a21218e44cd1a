package dev.rapport.servicenow.write;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Seal;
import dev.rapport.http.SealedJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Summaries, as one row per task in our own table: looks first, writes what differs. */
final class RowWrites implements Writes {
  private final OurTable table;
  private final RowWriter writer;
  private final Outcomes outcomes;

  RowWrites(OurTable table, RowWriter writer, Outcomes outcomes) {
    this.table = table;
    this.writer = writer;
    this.outcomes = outcomes;
  }

  @Override
  public Map<HostWrite, Receipt> apply(List<HostWrite> writes) {
    Map<String, List<HostRow>> shown =
        table.find(writes.stream().map(HostWrite::sourceId).toList());
    List<Step> steps = new ArrayList<>();
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    for (HostWrite write : writes) {
      List<HostRow> rows = shown.getOrDefault(write.sourceId(), List.of());
      if (rows.stream().allMatch(row -> givesWay(row, rows, write))) {
        steps.add(step(write, rows));
      } else {
        receipts.put(write, outcomes.kept(write, hash(rows)));
      }
    }
    Map<HostWrite, List<RowResult>> results = take(steps);
    for (Step step : steps) {
      List<RowResult> made = results.getOrDefault(step.write(), List.of());
      receipts.put(step.write(), outcomes.of(step.write(), ref(step, made), made));
    }
    return receipts;
  }

  /** A row without a summary says nothing that could be lost. */
  private static boolean givesWay(HostRow row, List<HostRow> all, HostWrite write) {
    SummaryRow standing = SummaryRow.of(row);
    return standing.isEmpty()
        || (standing.isConsistent(row)
            && SealedJson.givesWay(SealedJson.read(standing.summary()), write))
        || hash(all).equals(write.replaces());
  }

  private static String hash(List<HostRow> rows) {
    return Seal.of(rows.stream().map(SummaryRow::of).toList().toString());
  }

  /** Somebody may have taken a row away since it was looked up: then it is added again. */
  private Map<HostWrite, List<RowResult>> take(List<Step> steps) {
    Map<HostWrite, List<RowResult>> results = Step.take(steps, writer);
    List<Step> again =
        steps.stream()
            .filter(
                step ->
                    results.getOrDefault(step.write(), List.of()).stream()
                        .anyMatch(RowResult::isGone))
            .map(step -> step(step.write(), List.of()))
            .toList();
    results.putAll(Step.take(again, writer));
    return results;
  }

  private static String ref(Step step, List<RowResult> made) {
    return made.stream()
        .map(result -> result.row().sysId())
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse(step.ref());
  }

  private Step step(HostWrite write, List<HostRow> shown) {
    List<RowChange> changes = new ArrayList<>();
    shown.stream()
        .skip(1)
        .map(HostRow::sysId)
        .forEach(extra -> changes.add(RowChange.remove(table.name(), extra)));
    String ref = shown.isEmpty() ? "" : shown.get(0).sysId();
    write
        .wanted()
        .map(summary -> SummaryRow.of(write.sourceId(), summary))
        .ifPresentOrElse(wanted -> show(wanted, shown, changes), () -> hide(shown, changes));
    return new Step(write, ref, changes);
  }

  private void show(SummaryRow wanted, List<HostRow> shown, List<RowChange> changes) {
    if (shown.isEmpty()) {
      changes.add(RowChange.add(table.name(), wanted.values()));
    } else if (!SummaryRow.of(shown.get(0)).equals(wanted)) {
      changes.add(RowChange.set(table.name(), shown.get(0).sysId(), wanted.values()));
    }
  }

  /** A row that holds tags as well stays for them. */
  private void hide(List<HostRow> shown, List<RowChange> changes) {
    if (shown.isEmpty()) {
      return;
    }
    HostRow row = shown.get(0);
    if (row.text(OurTable.TAGS).isEmpty()) {
      changes.add(RowChange.remove(table.name(), row.sysId()));
    } else if (!SummaryRow.of(row).isEmpty()) {
      Map<String, String> nothing = new LinkedHashMap<>(SummaryRow.NOTHING);
      changes.add(RowChange.set(table.name(), row.sysId(), nothing));
    }
  }
}
