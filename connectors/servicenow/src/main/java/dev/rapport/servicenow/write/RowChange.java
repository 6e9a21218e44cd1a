package dev.rapport.servicenow.write;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One change of one row.
 *
 * @param action what is done
 * @param table the row's table
 * @param sysId the row; "" for one that is to be added
 * @param values texts by column; none for one that is to go
 * @param echo the column that comes back beside sys_id, to see whether it was taken; "" for none
 * @param isOnceOnly whether a repeat does it twice
 */
record RowChange(
    Action action,
    String table,
    String sysId,
    Map<String, String> values,
    String echo,
    boolean isOnceOnly) {
  /** What is done with a row, by the method that does it. */
  enum Action {
    POST,
    PATCH,
    DELETE
  }

  RowChange {
    values = new LinkedHashMap<>(values);
  }

  static RowChange add(String table, Map<String, String> values) {
    return new RowChange(Action.POST, table, "", values, "", true);
  }

  static RowChange set(String table, String sysId, Map<String, String> values) {
    return new RowChange(Action.PATCH, table, sysId, values, "", false);
  }

  /** An entry in a journal: each time it is written there is one more. */
  static RowChange note(String table, String sysId, String journal, String text) {
    return new RowChange(Action.PATCH, table, sysId, Map.of(journal, text), "", true);
  }

  static RowChange remove(String table, String sysId) {
    return new RowChange(Action.DELETE, table, sysId, Map.of(), "", false);
  }

  /** The same, asking for a column of the row as it is then. */
  RowChange echoing(String column) {
    return new RowChange(action, table, sysId, values, column, isOnceOnly);
  }

  /** Where it goes, without the query. */
  String path() {
    String place = "/api/now/v2/table/" + table;
    return sysId.isEmpty() ? place : place + "/" + sysId;
  }

  /** The columns that come back. */
  String fields() {
    return echo.isEmpty() ? "sys_id" : "sys_id," + echo;
  }
}
