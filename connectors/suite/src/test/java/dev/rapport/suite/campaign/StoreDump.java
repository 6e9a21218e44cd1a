package dev.rapport.suite.campaign;

import dev.rapport.engine.store.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that a store knows, by table and primary key, to be held against another one: without
 * the way on which it was learnt.
 */
final class StoreDump {
  /** How it went rather than what is known: runs, waits, hints for the next call, the audit. */
  private static final Set<String> THE_WAY =
      Set.of(
          "flyway_schema_history",
          "actor",
          "sync_run",
          "host_pause",
          "host_memory",
          "write_log",
          "before_value",
          "approval");

  /** When it was learnt, and what the host called it. */
  private static final Map<String, Set<String>> WHEN =
      Map.of(
          "host_cursor", Set.of("moved_at"),
          "quarantine", Set.of("since"),
          "unseen", Set.of("since"),
          "outbox", Set.of("changed_at"),
          "confirmed", Set.of("confirmed_at", "host_ref"));

  private final Map<String, String> all = new TreeMap<>();

  private StoreDump() {}

  static Map<String, String> of(Path store) {
    StoreDump dump = new StoreDump();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store)) {
      for (String table : tables(connection.getMetaData())) {
        dump.add(connection, table);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read " + store, e);
    }
    dump.addAccounts(store);
    return dump.all;
  }

  /** Somebody who was met without a record is one with the record that came later. */
  private void addAccounts(Path store) {
    try (Store open = Store.open("jdbc:sqlite:" + store)) {
      open.actors().all().forEach(actor -> all.put("actor " + actor.id(), actor.toString()));
    }
  }

  private static Set<String> tables(DatabaseMetaData data) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet rows = data.getTables(null, null, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    tables.removeAll(THE_WAY);
    return tables;
  }

  private void add(Connection connection, String table) throws SQLException {
    Set<String> keys = new TreeSet<>();
    try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, null, table)) {
      while (rows.next()) {
        keys.add(rows.getString("COLUMN_NAME"));
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      while (rows.next()) {
        add(table, keys, values(table, rows));
      }
    }
  }

  private void add(String table, Set<String> keys, Map<String, String> values) {
    Map<String, String> place = new LinkedHashMap<>(values);
    place.keySet().retainAll(keys);
    all.put(table + " " + place.values(), values.toString());
  }

  private static Map<String, String> values(String table, ResultSet row) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      String name = row.getMetaData().getColumnName(column);
      if (!WHEN.getOrDefault(table, Set.of()).contains(name)) {
        values.put(name, value(table, name, row.getString(column)));
      }
    }
    return values;
  }

  private static String value(String table, String column, String value) {
    return table.equals("confirmed") && column.equals("body") && !value.isEmpty()
        ? Riding.without(value)
        : String.valueOf(value);
  }
}
