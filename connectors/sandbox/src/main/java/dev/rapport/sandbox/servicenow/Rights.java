package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import java.util.Map;

/** What the integration user may do: everything, less the rights that a switch takes away. */
final class Rights {
  private static final Map<String, Fault> READING =
      Map.of(
          "sys_audit", Fault.NO_AUDIT_ROLE,
          "sys_audit_delete", Fault.NO_AUDIT_ROLE,
          "sys_choice", Fault.NO_CHOICE_ROLE,
          "sys_user", Fault.NO_USER_ROLE,
          "sys_user_has_role", Fault.NO_USER_ROLE,
          "sys_user_group", Fault.NO_GROUP_ROLE,
          "sys_user_grmember", Fault.NO_GROUP_ROLE);

  private final FaultSwitches switches;

  Rights(FaultSwitches switches) {
    this.switches = switches;
  }

  /** Refuses with 403 a table that may not be read at all. */
  void requireRead(String table) {
    Fault missing = READING.get(table);
    if (missing != null && switches.isOn(missing)) {
      throw ApiError.notAuthorized("Query");
    }
  }

  /** Whether rows of the table are hidden one by one: the answer is 200 and has none of them. */
  boolean hidesRows(String table) {
    return table.equals("sys_journal_field") && switches.isOn(Fault.NO_JOURNAL_ROLE);
  }

  /** Refuses with 403 to write. */
  void requireWrite(String operation) {
    if (switches.isOn(Fault.NO_WRITE_ROLE)) {
      throw ApiError.notAuthorized(operation);
    }
  }
}
