package dev.rapport.sandbox.servicenow.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the platform does beside storing values: system fields, numbers and defaults of new tasks,
 * journal entries, the audit of tasks and of deletions. Inserts are not audited, nor are {@code
 * sys_*} fields and journals.
 */
final class WriteRules {
  private final Tables tables;
  private final Table table;

  WriteRules(Tables tables, Table table) {
    this.tables = tables;
    this.table = table;
  }

  Row insert(Map<String, String> fields, String user, String at) {
    Map<String, String> row = new LinkedHashMap<>();
    if (isTask()) {
      row.putAll(taskDefaults(user, at));
    }
    if (table.name().equals("kb_knowledge")) {
      row.put("workflow_state", "draft");
    }
    row.putAll(writable(fields));
    row.put("sys_created_by", user);
    row.put("sys_created_on", at);
    Row inserted = table.load(row);
    writeJournals(inserted, fields, user);
    tables.changed(table, Optional.empty(), inserted);
    return inserted;
  }

  Row update(Row before, Map<String, String> fields, String user, String at) {
    table.learn(fields);
    Map<String, String> changes = differing(before, writable(fields));
    if (changes.isEmpty() && !writesJournal(fields)) {
      return before;
    }
    Map<String, String> all = new LinkedHashMap<>(changes);
    all.put("sys_updated_on", at);
    all.put("sys_updated_by", user);
    all.put("sys_mod_count", String.valueOf(Long.parseLong(before.get("sys_mod_count")) + 1));
    Row after = table.put(before.with(all));
    writeAudit(before, after, changes);
    writeJournals(after, fields, user);
    tables.changed(table, Optional.of(before), after);
    return after;
  }

  boolean delete(Row row) {
    tables
        .table("sys_audit_delete")
        .load(Map.of("tablename", table.name(), "documentkey", row.sysId()));
    deleteFiles(row);
    return table.remove(row.sysId());
  }

  private void deleteFiles(Row row) {
    Table files = tables.table("sys_attachment");
    files.find("table_sys_id=" + row.sysId()).forEach(file -> files.remove(file.sysId()));
  }

  private Map<String, String> taskDefaults(String user, String at) {
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put("number", nextNumber());
    defaults.put("sys_class_name", table.name());
    defaults.put("state", "1");
    defaults.put("active", "true");
    defaults.put("priority", "4");
    defaults.put("opened_at", at);
    tables.table("sys_user").find("user_name=" + user).stream()
        .findFirst()
        .ifPresent(opener -> defaults.put("opened_by", opener.sysId()));
    return defaults;
  }

  private String nextNumber() {
    String prefix = table.name().equals("incident") ? "INC" : "TSK";
    long next = 10_001L + table.size();
    while (!table.find("number=" + prefix + "%07d".formatted(next)).isEmpty()) {
      next++;
    }
    return prefix + "%07d".formatted(next);
  }

  private void writeAudit(Row before, Row after, Map<String, String> changes) {
    if (isTask()) {
      changes.keySet().forEach(field -> audit(before, after, field));
    }
  }

  private void audit(Row before, Row after, String field) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("tablename", table.name());
    entry.put("fieldname", field);
    entry.put("documentkey", after.sysId());
    entry.put("user", after.get("sys_updated_by"));
    entry.put("oldvalue", before.get(field));
    entry.put("newvalue", after.get(field));
    entry.put("record_checkpoint", after.get("sys_mod_count"));
    entry.put("internal_checkpoint", Checkpoints.of(after));
    entry.put("sys_created_on", after.get("sys_updated_on"));
    entry.put("sys_created_by", after.get("sys_updated_by"));
    tables.table("sys_audit").load(entry);
  }

  private void writeJournals(Row row, Map<String, String> fields, String user) {
    for (String journal : Dictionary.JOURNALS) {
      String text = fields.getOrDefault(journal, "");
      if (isTask() && !text.isEmpty()) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("name", table.name());
        entry.put("element", journal);
        entry.put("element_id", row.sysId());
        entry.put("value", text);
        entry.put("sys_created_on", row.get("sys_updated_on"));
        entry.put("sys_created_by", user);
        tables.table("sys_journal_field").load(entry);
      }
    }
  }

  private boolean writesJournal(Map<String, String> fields) {
    return isTask()
        && Dictionary.JOURNALS.stream().anyMatch(j -> !fields.getOrDefault(j, "").isEmpty());
  }

  /**
   * Journals are kept elsewhere and system fields are the platform's own, but for a given sys_id.
   */
  private Map<String, String> writable(Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> !isTask() || !Dictionary.JOURNALS.contains(field.getKey()))
        .filter(field -> !field.getKey().startsWith("sys_") || field.getKey().equals("sys_id"))
        .filter(field -> table.isScoped() || table.hasColumn(field.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
  }

  private static Map<String, String> differing(Row before, Map<String, String> fields) {
    Map<String, String> differing = new TreeMap<>(fields);
    differing.keySet().removeIf(name -> name.equals("sys_id"));
    differing.entrySet().removeIf(field -> before.get(field.getKey()).equals(field.getValue()));
    return differing;
  }

  private boolean isTask() {
    return Dictionary.isTask(table.name());
  }
}
