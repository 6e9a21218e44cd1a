package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Faults that fall on records: what is served in place of what is stored, which stays as it is. */
final class ServedRows {
  private static final String NAMELESS_STATE = "4711";
  private static final Duration FUTURE = Duration.ofDays(365);

  private final Tables tables;
  private final FaultSwitches switches;
  private final Clock clock;

  ServedRows(Tables tables, FaultSwitches switches, Clock clock) {
    this.tables = tables;
    this.switches = switches;
    this.clock = clock;
  }

  /** The row as the fault that strikes it shows it. */
  Row served(Table table, Row row) {
    if (table.name().equals("sys_audit")) {
      return servedAudit(row);
    }
    return table.isTask() ? servedTask(row) : row;
  }

  /** The fields that are absent from a row. */
  Set<String> absent(Table table, Row row) {
    if (!table.isTask()) {
      return Set.of();
    }
    if (switches.strikes(Fault.EMPTY_ROWS, row.sysId())) {
      return Set.copyOf(table.columns());
    }
    return switches.strikes(Fault.MISSING_STATE, row.sysId()) ? Set.of("state") : Set.of();
  }

  private Row servedTask(Row row) {
    Row served = row;
    if (switches.strikes(Fault.UNKNOWN_STATE, row.sysId())) {
      served = served.with(Map.of("state", NAMELESS_STATE));
    }
    if (switches.strikes(Fault.FUTURE_INSTANT, row.sysId())) {
      served = served.with(Map.of("opened_at", Tables.text(clock.instant().plus(FUTURE))));
    }
    return served;
  }

  /** The k-th update of the record bears the time of the k-th last one. */
  private Row servedAudit(Row row) {
    String document = row.get("documentkey");
    if (!switches.strikes(Fault.OUT_OF_ORDER_AUDIT, document)) {
      return row;
    }
    List<String> times = new ArrayList<>();
    tables.table("sys_audit").find("documentkey=" + document).stream()
        .map(entry -> entry.get("sys_created_on"))
        .forEach(times::add);
    Collections.sort(times);
    String time = row.get("sys_created_on");
    String mirrored = times.get(times.size() - 1 - times.indexOf(time));
    return row.with(Map.of("sys_created_on", mirrored));
  }
}
