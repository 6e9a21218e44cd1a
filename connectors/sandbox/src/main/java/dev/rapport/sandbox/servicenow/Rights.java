package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.servicenow.query.EncodedQuery;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the integration user may do and sees: everything, less what a switch takes away. */
final class Rights {
  private static final int LARGE_PAGE = 200;
  private static final ZoneId USER_ZONE = ZoneId.of("Australia/Sydney");
  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DISPLAYED =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
  private static final Map<String, Fault> READING =
      Map.ofEntries(
          Map.entry("sys_audit", Fault.NO_AUDIT_ROLE),
          Map.entry("sys_audit_delete", Fault.NO_AUDIT_ROLE),
          Map.entry("sys_choice", Fault.NO_CHOICE_ROLE),
          Map.entry("sys_user", Fault.NO_USER_ROLE),
          Map.entry("sys_user_has_role", Fault.NO_USER_ROLE),
          Map.entry("sys_user_group", Fault.NO_GROUP_ROLE),
          Map.entry("sys_user_grmember", Fault.NO_GROUP_ROLE),
          Map.entry("sysapproval_approver", Fault.NO_COMPANION_ROLE),
          Map.entry("task_sla", Fault.NO_COMPANION_ROLE),
          Map.entry("asmt_metric_result", Fault.NO_COMPANION_ROLE),
          Map.entry("label_entry", Fault.NO_COMPANION_ROLE));

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

  /** Whether a row is hidden although its table may be read: it is counted, but never shown. */
  boolean hides(Table table, Row row) {
    return table.isTask()
        ? switches.strikes(Fault.HIDDEN_ROWS, row.sysId())
        : table.name().equals("sys_journal_field") && switches.isOn(Fault.NO_JOURNAL_ROLE);
  }

  /** What is left of a query once the parts that the user may not use are ignored. */
  EncodedQuery allowed(EncodedQuery query) {
    EncodedQuery meant =
        switches.isOn(Fault.USER_ZONE_QUERIES) ? query.taking(Rights::storedTime) : query;
    return switches.isOn(Fault.NO_QUERY_RANGE) ? meant.withoutRanges() : meant;
  }

  /** What is stored for a time that was written in the user's zone; anything else as it is. */
  private static String storedTime(String operand) {
    try {
      return LocalDateTime.parse(operand, STORED)
          .atZone(USER_ZONE)
          .withZoneSameInstant(ZoneOffset.UTC)
          .format(STORED);
    } catch (DateTimeParseException e) {
      return operand;
    }
  }

  /** A stored time as the user reads it: as it is on GMT, else by the user's zone and format. */
  String displayedTime(String stored) {
    return switches.isOn(Fault.USER_ZONE)
        ? LocalDateTime.parse(stored, STORED)
            .atOffset(ZoneOffset.UTC)
            .atZoneSameInstant(USER_ZONE)
            .format(DISPLAYED)
        : stored;
  }

  /** Cancels a page that takes too long: the refusal comes with status 200. */
  void requireTime(int rows) {
    if (rows > LARGE_PAGE && switches.strikes(Fault.LARGE_PAGES_CANCELLED)) {
      throw ApiError.cancelled();
    }
  }

  /** Refuses with 403 to put a tag on a record, or to name one with punctuation. */
  void requireTagging(String table, Map<String, String> fields) {
    if (table.equals("label_entry") && switches.isOn(Fault.NO_TAG_ROLE)) {
      throw ApiError.notAuthorized("Insert");
    }
    if (table.equals("label") && !fields.getOrDefault("name", "").matches("[\\p{L}\\p{N} ]+")) {
      throw new ApiError(403, "Operation Failed", "The name of a tag holds punctuation");
    }
  }

  /** What is left of a new row's fields once those that the user may not set are left out. */
  Map<String, String> writable(String table, Map<String, String> fields) {
    if (!table.equals("label_entry") || !switches.isOn(Fault.TAGS_LOSE_THEIR_RECORD)) {
      return fields;
    }
    Map<String, String> left = new LinkedHashMap<>(fields);
    left.keySet().removeAll(List.of("table", "table_key"));
    return left;
  }

  /** Whether a table answers as if it had no rows. */
  boolean isSilent(String table) {
    return table.equals("sys_journal_field") && switches.isOn(Fault.SILENT_JOURNAL);
  }

  /** Whether a list without rows is no list. */
  boolean emptyIsNotFound() {
    return switches.isOn(Fault.EMPTY_IS_NOT_FOUND);
  }

  /** Refuses with 403 to write. */
  void requireWrite(String operation) {
    if (switches.isOn(Fault.NO_WRITE_ROLE)) {
      throw ApiError.notAuthorized(operation);
    }
  }
}
