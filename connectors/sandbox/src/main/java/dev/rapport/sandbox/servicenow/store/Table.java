package dev.rapport.sandbox.servicenow.store;

import dev.rapport.sandbox.servicenow.query.EncodedQuery;
import dev.rapport.sandbox.servicenow.query.QueryParser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One table of the instance, for direct access by tests and for the stand-in's own interfaces.
 *
 * <p>{@link #insert}, {@link #update} and {@link #delete} go by the platform's rules (see {@link
 * WriteRules}); {@link #load} and {@link #overwrite} put a row as it is, as an import with {@code
 * autoSysFields(false)} and {@code setWorkflow(false)} would.
 */
public final class Table {
  private static final String ADMIN = "admin";

  private final String name;
  private final Tables tables;
  private final Columns columns;
  private final Rows rows = new Rows();
  private final WriteRules rules;

  Table(String name, List<String> columns, Tables tables) {
    this.name = name;
    this.tables = tables;
    this.columns = new Columns(columns);
    this.rules = new WriteRules(tables, this);
  }

  /** The table's name, such as {@code incident}. */
  public String name() {
    return name;
  }

  /** The names of its columns, system columns first. */
  public List<String> columns() {
    synchronized (tables) {
      return List.copyOf(columns.names());
    }
  }

  /** How many rows it has. */
  public int size() {
    synchronized (tables) {
      return rows.all().size();
    }
  }

  /** All rows, oldest insert first. */
  public List<Row> rows() {
    synchronized (tables) {
      return List.copyOf(rows.all());
    }
  }

  /** All rows by sys_id, each with all its values: equal for two instances in the same state. */
  public Map<String, Map<String, String>> dump() {
    Map<String, Map<String, String>> dump = new TreeMap<>();
    rows().forEach(row -> dump.put(row.sysId(), row.asMap()));
    return dump;
  }

  /** A row by its identity. */
  public Optional<Row> get(String sysId) {
    synchronized (tables) {
      return rows.get(sysId);
    }
  }

  /** The rows that match an encoded query, in its order. */
  public List<Row> find(String encodedQuery) {
    return find(QueryParser.parse(encodedQuery));
  }

  /** The rows that match a query, in its order. */
  public List<Row> find(EncodedQuery query) {
    synchronized (tables) {
      return new Search(searched(), fields()).run(query);
    }
  }

  /** Inserts a row as the administrator would. */
  public Row insert(Map<String, String> fields) {
    return insert(fields, ADMIN);
  }

  /** Inserts a row as the user of that user_name. */
  public Row insert(Map<String, String> fields, String user) {
    synchronized (tables) {
      return told(rules.insert(fields, user, tables.now()));
    }
  }

  /** Inserts a row as that user would have at an earlier moment. */
  public Row insert(Map<String, String> fields, String user, Instant at) {
    synchronized (tables) {
      return rules.insert(fields, user, Tables.text(at));
    }
  }

  /** Changes a row as the administrator would; see {@link #update(String, Map, String)}. */
  public Row update(String sysId, Map<String, String> changes) {
    return update(sysId, changes, ADMIN);
  }

  /**
   * Changes a row as the user of that user_name; an update that changes nothing leaves no trace.
   *
   * @throws IllegalArgumentException when there is no such row
   */
  public Row update(String sysId, Map<String, String> changes, String user) {
    synchronized (tables) {
      Row before = existing(sysId);
      Row after = rules.update(before, changes, user, tables.now());
      return after == before ? before : told(after);
    }
  }

  /** Changes a row as that user would have at an earlier moment. */
  public Row update(String sysId, Map<String, String> changes, String user, Instant at) {
    synchronized (tables) {
      return rules.update(existing(sysId), changes, user, Tables.text(at));
    }
  }

  /** Changes a row without any rule: no system field moves and no history is written. */
  public Row overwrite(String sysId, Map<String, String> changes) {
    synchronized (tables) {
      return put(existing(sysId).with(changes));
    }
  }

  /** Deletes a row, leaving an entry in sys_audit_delete; false when there was none. */
  public boolean delete(String sysId) {
    synchronized (tables) {
      Optional<Row> row = rows.get(sysId);
      row.ifPresent(gone -> tables.tell(new RowWrite(name, gone, true)));
      return row.map(rules::delete).orElse(false);
    }
  }

  /**
   * Puts a row as it is; it gets a sys_id, a moment of creation and one of update if it has none.
   */
  public Row load(Map<String, String> fields) {
    synchronized (tables) {
      learn(fields);
      Map<String, String> row = new LinkedHashMap<>(fields);
      row.computeIfAbsent("sys_id", key -> tables.newSysId(name));
      String created = row.computeIfAbsent("sys_created_on", key -> tables.now());
      String creator = row.computeIfAbsent("sys_created_by", key -> ADMIN);
      row.putIfAbsent("sys_updated_on", created);
      row.putIfAbsent("sys_updated_by", creator);
      row.putIfAbsent("sys_mod_count", "0");
      return put(Row.of(columns, row));
    }
  }

  /** Whether queries may name a column; a scoped table that no row has shaped yet takes any. */
  public boolean hasColumn(String column) {
    synchronized (tables) {
      return columns.has(column) || isUnshaped();
    }
  }

  /** Whether a path of columns and references leads to a value. */
  public boolean knows(String path) {
    return fields().knows(path);
  }

  /** What reads the value at a path, empty when a step of it is no column or has no value. */
  public Function<Row, String> reader(String path) {
    return fields().reader(path).orElse(row -> "");
  }

  /** The value at a path, as {@link #reader} reads it. */
  public String value(Row row, String path) {
    return reader(path).apply(row);
  }

  /** Whether the table belongs to an application rather than to the platform. */
  public boolean isScoped() {
    return Dictionary.isScoped(name);
  }

  /** Whether the table extends task: its rows have a state, journals and an audit. */
  public boolean isTask() {
    return Dictionary.isTask(name);
  }

  private Row told(Row row) {
    tables.tell(new RowWrite(name, row, false));
    return row;
  }

  private boolean isUnshaped() {
    return isScoped() && columns.names().size() == Dictionary.SYSTEM_COLUMNS.size();
  }

  /** Adds a column, as an instance's own customising would. */
  public void addColumn(String column) {
    synchronized (tables) {
      columns.add(column);
    }
  }

  private Rows searched() {
    return name.equals(Dictionary.PARENT) ? tables.tasks() : rows;
  }

  void learn(Map<String, String> fields) {
    if (isScoped()) {
      fields.keySet().forEach(columns::add);
    }
  }

  Row put(Row row) {
    rows.put(row);
    return row;
  }

  boolean remove(String sysId) {
    return rows.remove(sysId);
  }

  private Row existing(String sysId) {
    return rows.get(sysId)
        .orElseThrow(() -> new IllegalArgumentException("No row " + sysId + " in " + name));
  }

  private Fields fields() {
    return new Fields(tables, this);
  }
}
