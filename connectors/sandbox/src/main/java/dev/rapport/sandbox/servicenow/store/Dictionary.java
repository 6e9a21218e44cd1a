package dev.rapport.sandbox.servicenow.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the platform knows of its tables before any row exists: columns, references, number types.
 *
 * <p>A table whose name starts with {@code x_} is an application's own; it is taken as installed
 * and gets its columns with the first rows written to it.
 */
final class Dictionary {
  static final List<String> SYSTEM_COLUMNS =
      List.of(
          "sys_id",
          "sys_created_on",
          "sys_created_by",
          "sys_updated_on",
          "sys_updated_by",
          "sys_mod_count");

  /** Journal fields of a task: write-only, each entry becomes a row of sys_journal_field. */
  static final List<String> JOURNALS = List.of("comments", "work_notes");

  private static final List<String> TASK =
      words(
          "sys_class_name number short_description description state active priority impact urgency"
              + " contact_type opened_at opened_by assignment_group assigned_to closed_at closed_by"
              + " close_notes due_date location cmdb_ci parent company made_sla reassignment_count"
              + " knowledge correlation_id correlation_display comments work_notes");

  /** The table that all task tables extend; its rows are theirs. */
  static final String PARENT = "task";

  private static final Map<String, List<String>> PLATFORM =
      Map.ofEntries(
          task(PARENT, "approval"),
          task(
              "incident",
              "caller_id category subcategory hold_reason resolved_at resolved_by close_code"
                  + " reopen_count problem_id rfc caused_by vendor notify"),
          task("problem", "problem_state first_reported_by_task"),
          task("change_request", "type risk start_date end_date approval requested_by"),
          task("sc_req_item", "cat_item request requested_for stage approval"),
          task("sc_task", "request_item request"),
          table(
              "sys_audit",
              "tablename fieldname documentkey user oldvalue newvalue reason record_checkpoint"
                  + " internal_checkpoint"),
          table(
              "metric_instance",
              "definition table id field field_value value start end duration"
                  + " calculation_complete"),
          table(
              "sysapproval_approver",
              "sysapproval approver state group source_table document_id comments"),
          table("sysapproval_group", "parent assignment_group approval"),
          table(
              "task_sla",
              "task sla stage start_time end_time planned_end_time pause_duration duration"
                  + " business_duration percentage has_breached"),
          table("contract_sla", "name target duration collection"),
          table(
              "asmt_assessment_instance",
              "metric_type user state taken_on task_id trigger_table trigger_id"),
          table("asmt_metric_result", "instance metric source actual_value string_value"),
          table("asmt_metric", "name datatype min max"),
          table("sys_audit_delete", "tablename documentkey display_value user"),
          table("sys_journal_field", "name element element_id value"),
          table(
              "sys_choice", "name element language value label sequence inactive dependent_value"),
          table(
              "sys_user",
              "user_name name first_name last_name email active title department company location"
                  + " time_zone vip web_service_access_only"),
          table("sys_user_group", "name active type manager email description"),
          table("sys_user_grmember", "user group"),
          table("sys_user_role", "name description"),
          table("label", "name type viewable_by owner active"),
          table("label_entry", "label table table_key title"),
          table("sys_attachment", "table_name table_sys_id file_name content_type size_bytes hash"),
          table(
              "kb_knowledge",
              "number short_description text meta meta_description kb_knowledge_base workflow_state author"),
          table("kb_knowledge_base", "title active"),
          table("sys_user_has_role", "user role state inherited"),
          table("cmn_location", "name"),
          table("cmn_department", "name id"),
          table("core_company", "name vendor"),
          table("cmdb_ci", "name"));

  private static final Map<String, String> REFERENCES =
      Map.ofEntries(
          Map.entry("caller_id", "sys_user"),
          Map.entry("opened_by", "sys_user"),
          Map.entry("resolved_by", "sys_user"),
          Map.entry("closed_by", "sys_user"),
          Map.entry("assigned_to", "sys_user"),
          Map.entry("requested_by", "sys_user"),
          Map.entry("requested_for", "sys_user"),
          Map.entry("manager", "sys_user"),
          Map.entry("user", "sys_user"),
          Map.entry("assignment_group", "sys_user_group"),
          Map.entry("group", "sys_user_group"),
          Map.entry("role", "sys_user_role"),
          Map.entry("label", "label"),
          Map.entry("kb_knowledge_base", "kb_knowledge_base"),
          Map.entry("problem_id", "problem"),
          Map.entry("rfc", "change_request"),
          Map.entry("caused_by", "change_request"),
          Map.entry("vendor", "core_company"),
          Map.entry("company", "core_company"),
          Map.entry("location", "cmn_location"),
          Map.entry("department", "cmn_department"),
          Map.entry("cmdb_ci", "cmdb_ci"),
          Map.entry("parent", PARENT),
          Map.entry("sysapproval", PARENT),
          Map.entry("approver", "sys_user"),
          Map.entry("sla", "contract_sla"),
          Map.entry("instance", "asmt_assessment_instance"),
          Map.entry("metric", "asmt_metric"),
          Map.entry("task_id", PARENT),
          Map.entry("task", PARENT));

  /** Tables whose columns hold plain text even where another table has a reference of that name. */
  private static final Set<String> WITHOUT_REFERENCES =
      Set.of("sys_audit", "sys_audit_delete", "core_company", "sys_choice");

  private static final Set<String> NUMBERS =
      Set.of(
          "sys_mod_count",
          "record_checkpoint",
          "reassignment_count",
          "reopen_count",
          "sequence",
          "state",
          "hold_reason",
          "priority",
          "impact",
          "urgency");

  private static final Comparator<String> AS_NUMBER =
      Comparator.comparingLong(Dictionary::number).thenComparing(Comparator.naturalOrder());

  private Dictionary() {}

  /** The columns a table starts with; empty for a name that is no table. */
  static Optional<List<String>> columns(String table) {
    return isScoped(table) ? Optional.of(SYSTEM_COLUMNS) : Optional.ofNullable(PLATFORM.get(table));
  }

  static boolean isScoped(String table) {
    return table.startsWith("x_");
  }

  /** Task tables are audited and have journals. */
  static boolean isTask(String table) {
    return columns(table).filter(names -> names.contains("work_notes")).isPresent();
  }

  /** The names of the tables that extend task. */
  static List<String> taskTables() {
    return PLATFORM.keySet().stream()
        .filter(Dictionary::isTask)
        .filter(name -> !name.equals(PARENT))
        .sorted()
        .toList();
  }

  /** The table that a column's values point to; empty for a plain column. */
  static Optional<String> reference(String table, String column) {
    if (table.equals("sysapproval_approver") && column.equals("group")) {
      return Optional.of("sysapproval_group");
    }
    return WITHOUT_REFERENCES.contains(table)
        ? Optional.empty()
        : Optional.ofNullable(REFERENCES.get(column));
  }

  /** The column whose value people see where a record of the table is referred to. */
  static String displayColumn(String table) {
    return isTask(table) ? "number" : "name";
  }

  /**
   * How the values of a column are ordered: as numbers where the column holds some, else as text.
   */
  static Comparator<String> order(String field) {
    return NUMBERS.contains(field.substring(field.lastIndexOf('.') + 1))
        ? AS_NUMBER
        : Comparator.naturalOrder();
  }

  private static long number(String value) {
    return value.matches("-?\\d{1,18}") ? Long.parseLong(value) : Long.MIN_VALUE;
  }

  private static Map.Entry<String, List<String>> task(String name, String columns) {
    return table(name, String.join(" ", TASK) + " " + columns);
  }

  private static Map.Entry<String, List<String>> table(String name, String columns) {
    List<String> all = new ArrayList<>(SYSTEM_COLUMNS);
    all.addAll(words(columns));
    return Map.entry(name, List.copyOf(all));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
