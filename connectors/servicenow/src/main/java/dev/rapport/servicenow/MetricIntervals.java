package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads changes off the intervals that a metric definition keeps for a field: one row for each
 * stretch in which the field had one value. Who changed it, they do not say.
 */
final class MetricIntervals {
  static final String TABLE = "metric_instance";

  /** The task that a row belongs to. */
  static final String TASK = "id";

  static final String FIELD = "field";
  static final List<String> COLUMNS =
      List.of("sys_id", TASK, FIELD, "definition", "field_value", "start", "end");

  /** Definitions that count something else have no value, or another field. */
  static final List<String> FIELDS =
      List.of("state", "assignment_group", "assigned_to", "hold_reason", "priority");

  private MetricIntervals() {}

  /** The changes of one task; none where nothing defines a metric. */
  static List<AuditRow> changes(List<Row> rows) {
    Map<String, Map<String, List<Row>>> byField =
        rows.stream()
            .filter(row -> row.find("field_value").isPresent() && row.find("start").isPresent())
            .collect(
                Collectors.groupingBy(
                    row -> row.text(FIELD),
                    TreeMap::new,
                    Collectors.groupingBy(
                        row -> row.text("definition"), TreeMap::new, Collectors.toList())));
    List<AuditRow> changes = new ArrayList<>();
    byField.forEach((field, byDefinition) -> changes.addAll(changes(field, fullest(byDefinition))));
    return changes;
  }

  /** Two definitions may keep the same field: the one with more to say is read. */
  private static List<Row> fullest(Map<String, List<Row>> byDefinition) {
    return byDefinition.values().stream()
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .sorted(
            Comparator.comparing((Row row) -> row.text("start"))
                .thenComparing(row -> row.text("end"))
                .thenComparing(Row::sysId))
        .toList();
  }

  private static List<AuditRow> changes(String field, List<Row> intervals) {
    List<AuditRow> changes = new ArrayList<>();
    String before = "";
    String ended = "";
    for (Row interval : intervals) {
      if (!ended.isEmpty() && interval.text("start").compareTo(ended) > 0) {
        changes.add(change(interval.sysId() + ":gap", field, before, "", ended));
        before = "";
      }
      String value = interval.text("field_value");
      if (!value.equals(before)) {
        changes.add(change(interval.sysId(), field, before, value, interval.text("start")));
      }
      before = value;
      ended = interval.text("end");
    }
    return changes;
  }

  private static AuditRow change(String id, String field, String from, String to, String at) {
    return new AuditRow(id, field, from, to, at, "", "");
  }
}
