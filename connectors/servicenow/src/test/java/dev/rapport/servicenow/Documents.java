package dev.rapport.servicenow;

import dev.rapport.model.History;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Visibility;
import dev.rapport.servicenow.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the document of one incident, opened by Carl at 08:00 and made at 08:05. */
final class Documents {
  private static final String DAY = "2026-11-02 ";

  private final Map<String, String> row = new HashMap<>();
  private final List<AuditRow> audit = new ArrayList<>();
  private final List<JournalRow> journal = new ArrayList<>();
  private final Map<Companion, List<Row>> companions = new EnumMap<>(Companion.class);
  private TaskTexts texts = TaskTexts.NONE;
  private String type = "incident";

  private Documents() {
    with("sys_id", "task1").with("number", "INC0000001").with("state", "1");
    with("opened_at", DAY + "08:00:00").with("sys_created_on", DAY + "08:05:00");
    with("sys_updated_on", DAY + "18:00:00").with("opened_by", "carl").with("caller_id", "carl");
  }

  static Documents incident() {
    return new Documents();
  }

  Documents of(String otherType) {
    type = otherType;
    return this;
  }

  /** The record now has this value. */
  Documents with(String column, String value) {
    row.put(column, value);
    return this;
  }

  /** The account may not read the column. */
  Documents without(String column) {
    row.remove(column);
    return this;
  }

  /** Ann changed a field at that time of the day; the audit row's id is its place, a0, a1... */
  Documents change(String time, int checkpoint, String field, String from, String to) {
    audit.add(
        new AuditRow("a" + audit.size(), field, from, to, DAY + time, "" + checkpoint, "Ann"));
    return this;
  }

  /** The same, and the record ends with this value. */
  Documents moved(String time, int checkpoint, String field, String from, String to) {
    return change(time, checkpoint, field, from, to).with(field, to);
  }

  Documents comment(String time, Visibility visibility, String login) {
    journal.add(
        new JournalRow(
            "j" + journal.size(),
            visibility,
            DAY + time,
            login,
            new Texts.Kept(TextFacts.EMPTY, Set.of())));
    return this;
  }

  /** Something stands beside it. */
  Documents beside(Companion companion, Map<String, String> columns) {
    companions
        .computeIfAbsent(companion, table -> new ArrayList<>())
        .add(new Row(columns, Map.of()));
    return this;
  }

  Documents saying(TaskTexts words) {
    texts = words;
    return this;
  }

  TaskDocument build() {
    Map<String, Map<String, String>> incident =
        Map.of(
            "state", Map.of("1", "New", "2", "In Progress", "3", "On Hold", "6", "Resolved"),
            "hold_reason", Map.of("1", "Awaiting Caller"));
    Map<String, Map<String, String>> task = Map.of("state", Map.of("1", "Open", "3", "Closed"));
    Legend legend =
        new Legend(
            "snow",
            new Choices(Map.of("incident", incident, "task", task)),
            Map.of("g1", "Service Desk"),
            Map.of("ann", "u-ann", "carl", "carl"));
    History history = new History("sys_audit", History.Completeness.COMPLETE);
    return new TaskDocument(
        type,
        new Row(row, Map.of()),
        audit,
        journal,
        new Companions(companions),
        texts,
        legend,
        history,
        null);
  }
}
