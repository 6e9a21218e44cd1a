package dev.rapport.sandbox.servicenow.log;

import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one incident of a log: its last state, and an audit row for every field that changed. */
final class HistoryWriter {
  private static final String NOBODY = "system";

  private final LogColumns columns;
  private final Table incidents;
  private final Table audit;
  private final int openedAt;
  private final int updatedBy;
  private final int createdBy;
  private final int group;
  private final int assignee;

  HistoryWriter(Tables tables, LogColumns columns) {
    this.columns = columns;
    this.incidents = tables.table("incident");
    this.audit = tables.table("sys_audit");
    this.openedAt = columns.names().indexOf("opened_at");
    this.updatedBy = columns.names().indexOf("sys_updated_by");
    this.createdBy = columns.names().indexOf("sys_created_by");
    this.group = columns.names().indexOf("assignment_group");
    this.assignee = columns.names().indexOf("assigned_to");
  }

  void write(List<LogUpdate> unordered) {
    List<LogUpdate> updates = unordered.stream().sorted(LogUpdate.ORDER).toList();
    String opened = opened(updates.get(0));
    String sysId = writeIncident(updates, opened);
    for (int i = 0; i < updates.size(); i++) {
      LogUpdate update = updates.get(i);
      columns.people().member(update.value(group), update.value(assignee));
      if (i > 0) {
        writeChanges(updates.get(i - 1), update, entry(sysId, updates, i, opened));
      }
    }
  }

  private String opened(LogUpdate first) {
    String opened = first.value(openedAt);
    return opened.isEmpty() ? first.at() : opened;
  }

  private String writeIncident(List<LogUpdate> updates, String opened) {
    LogUpdate first = updates.get(0);
    LogUpdate last = updates.get(updates.size() - 1);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.names().size(); i++) {
      row.put(columns.names().get(i), last.value(i));
    }
    row.put("sys_class_name", "incident");
    row.put("opened_at", opened);
    row.put("sys_created_on", opened);
    row.put("sys_created_by", orNobody(first.value(createdBy)));
    row.put("sys_updated_on", notBefore(opened, last.at()));
    row.put("sys_updated_by", orNobody(last.value(updatedBy)));
    row.put("sys_mod_count", count(updates, updates.size() - 1));
    return incidents.load(row).sysId();
  }

  /** What the audit rows of one update have in common. */
  private Map<String, String> entry(String sysId, List<LogUpdate> updates, int i, String opened) {
    LogUpdate update = updates.get(i);
    String by = orNobody(update.value(updatedBy));
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("tablename", "incident");
    entry.put("documentkey", sysId);
    entry.put("user", by);
    entry.put("record_checkpoint", count(updates, i));
    entry.put("internal_checkpoint", "%016x".formatted(i) + sysId.substring(0, 16));
    entry.put("sys_created_on", notBefore(opened, update.at()));
    entry.put("sys_created_by", by);
    return entry;
  }

  private void writeChanges(LogUpdate before, LogUpdate after, Map<String, String> entry) {
    for (int i = 0; i < columns.names().size(); i++) {
      String field = columns.names().get(i);
      if (!field.startsWith("sys_") && !before.value(i).equals(after.value(i))) {
        entry.put("fieldname", field);
        entry.put("oldvalue", before.value(i));
        entry.put("newvalue", after.value(i));
        audit.load(entry);
      }
    }
  }

  /** The update count, or the update's place where the log does not count. */
  private static String count(List<LogUpdate> updates, int i) {
    int count = updates.get(i).count();
    return String.valueOf(count < 0 ? i : count).intern();
  }

  private static String notBefore(String earliest, String time) {
    return time.compareTo(earliest) < 0 ? earliest : time;
  }

  private static String orNobody(String user) {
    return user.isEmpty() ? NOBODY : user;
  }
}
