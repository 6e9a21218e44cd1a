package dev.rapport.servicenow.write;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where tags go that the account may not put on tasks: a value in our own row, in the column {@code
 * tags}. Lists on the host can show and filter it as they would a tag.
 */
final class TagColumn implements Writes {
  private final Optional<OurTable> table;
  private final RowWriter writer;
  private final Outcomes outcomes;

  /**
   * A column of a table.
   *
   * @param table empty where the configuration names none
   */
  TagColumn(Optional<OurTable> table, RowWriter writer, Outcomes outcomes) {
    this.table = table;
    this.writer = writer;
    this.outcomes = outcomes;
  }

  @Override
  public Map<HostWrite, Receipt> apply(List<HostWrite> writes) {
    return table.map(ours -> show(ours, writes, true)).orElseGet(() -> refuse(writes));
  }

  /** Takes the values away, because the tags are on the tasks now. */
  void clear(List<HostWrite> writes) {
    table.ifPresent(ours -> show(ours, writes, false));
  }

  private Map<HostWrite, Receipt> refuse(List<HostWrite> writes) {
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    for (HostWrite write : writes) {
      receipts.put(
          write,
          outcomes.refused(
              write,
              "the account may not put tags on tasks, and write.table names no table to keep them"
                  + " in"));
    }
    return receipts;
  }

  private Map<HostWrite, Receipt> show(OurTable ours, List<HostWrite> writes, boolean shown) {
    Map<String, List<HostRow>> rows = ours.find(writes.stream().map(HostWrite::sourceId).toList());
    List<Step> steps = new ArrayList<>();
    for (HostWrite write : writes) {
      Optional<HostRow> row = rows.getOrDefault(write.sourceId(), List.of()).stream().findFirst();
      String tags = shown ? String.join(" ", TagNames.of(write.wanted())) : "";
      steps.add(step(ours, write, row, tags));
    }
    Map<HostWrite, List<RowResult>> results = Step.take(steps, writer);
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    steps.forEach(
        step ->
            receipts.put(
                step.write(), receipt(step, results.getOrDefault(step.write(), List.of()))));
    return receipts;
  }

  private static Step step(OurTable ours, HostWrite write, Optional<HostRow> row, String tags) {
    String ref = row.map(HostRow::sysId).orElse("");
    if (row.map(it -> it.text(OurTable.TAGS)).orElse("").equals(tags)) {
      return new Step(write, ref, List.of());
    }
    Map<String, String> value = new HashMap<>(Map.of(OurTable.TAGS, tags));
    if (row.isEmpty()) {
      value.put(OurTable.TASK, write.sourceId());
      return new Step(
          write, ref, List.of(RowChange.add(ours.name(), value).echoing(OurTable.TAGS)));
    }
    boolean nothingLeft = tags.isEmpty() && SummaryRow.of(row.get()).isEmpty();
    RowChange change =
        nothingLeft
            ? RowChange.remove(ours.name(), ref)
            : RowChange.set(ours.name(), ref, value).echoing(OurTable.TAGS);
    return new Step(write, ref, List.of(change));
  }

  /** A table without the column takes the value and drops it without a word. */
  private Receipt receipt(Step step, List<RowResult> made) {
    for (int i = 0; i < made.size(); i++) {
      RowChange change = step.changes().get(i);
      String wanted = change.values().getOrDefault(OurTable.TAGS, "");
      if (made.get(i).refusal() == null && !made.get(i).row().text(OurTable.TAGS).equals(wanted)) {
        return outcomes.refused(
            step.write(),
            "the account may not put tags on tasks, and table "
                + change.table()
                + " has no column tags to keep them in");
      }
    }
    return outcomes.of(step.write(), step.ref(), made);
  }
}
