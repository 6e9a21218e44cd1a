package dev.rapport.servicenow;

import java.util.List;

/**
 * A table that is read beside the tasks.
 *
 * @param table its name
 * @param lost what is lost without it
 * @param remedy which right to ask for
 */
record Need(String table, String lost, String remedy) {
  /** Most important first. */
  static final List<Need> ALL =
      List.of(
          new Need(
              AuditRow.TABLE,
              "the history of states cannot be read: whose turn it was rests on what each record"
                  + " says now",
              "a role with read on sys_audit; out of the box only admin has it, a read ACL for a"
                  + " role of your own is enough"),
          new Need(
              MetricIntervals.TABLE,
              "where sys_audit cannot be read either, nothing says when states and groups changed",
              "a metric definition of type field value duration on state, assignment_group and"
                  + " assigned_to, and a role with read on metric_instance; not needed beside"
                  + " sys_audit"),
          new Need(
              JournalRow.TABLE,
              "comments and work notes cannot be read: no first response, no silence, no slash"
                  + " command",
              "a role with read on sys_journal_field"),
          new Need(
              "sys_choice",
              "states have no names: the rules for incident match names and never numbers",
              "a role with read on sys_choice"),
          new Need(
              "sys_user",
              "who acted is known by login alone: sides cannot be told by group",
              "a role with read on sys_user: user_name, email, web_service_access_only"),
          new Need(
              "sys_user_group",
              "groups that had a ticket earlier keep their id for a name",
              "a role with read on sys_user_group: name"),
          new Need(
              "sys_user_grmember",
              "nobody is in any group: sides cannot be told by group",
              "a role with read on sys_user_grmember: user, group"));

  /** Beside the tasks; an instance that has no such rows lacks nothing. */
  static final List<Need> BESIDE =
      List.of(
          new Need(
              "sysapproval_approver",
              "approvals are not seen",
              "a role with read on sysapproval_approver and sysapproval_group"),
          new Need(
              "task_sla",
              "the instance's own clocks cannot be compared with ours",
              "a role with read on task_sla and contract_sla"),
          new Need(
              "asmt_metric_result",
              "ratings are not seen",
              "a role with read on asmt_metric_result, asmt_assessment_instance and asmt_metric,"
                  + " such as assessment_admin"),
          new Need(
              "label_entry", "tags are not seen", "a role with read on label_entry and label"));
}
