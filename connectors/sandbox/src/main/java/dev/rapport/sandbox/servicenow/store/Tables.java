package dev.rapport.sandbox.servicenow.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All tables of one instance. Every access holds the lock of this object, so that a test may write
 * while a connector reads.
 */
public final class Tables {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private final Map<String, Table> tables = new HashMap<>();
  private final List<AfterChange> rules = new ArrayList<>();
  private final SysIds sysIds = new SysIds();
  private final List<Consumer<RowWrite>> watchers = new ArrayList<>();
  private final Clock clock;

  /** An instance without rows whose writes are dated by the clock. */
  public Tables(Clock clock) {
    this.clock = clock;
  }

  /**
   * A table by its name, never its label.
   *
   * @throws IllegalArgumentException when the platform has no such table and the name is no scoped
   *     one
   */
  public Table table(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("The sandbox has no table " + name));
  }

  /** A table by its name; empty when there is none. */
  public synchronized Optional<Table> find(String name) {
    return Dictionary.columns(name)
        .map(columns -> tables.computeIfAbsent(name, key -> new Table(key, columns, this)));
  }

  /** Has a rule run after every insert and update from now on; rows that are loaded pass it by. */
  public synchronized void rule(AfterChange rule) {
    rules.add(rule);
  }

  void changed(Table table, Optional<Row> before, Row after) {
    rules.forEach(rule -> rule.of(table, before, after));
  }

  /** Shows somebody every insert, change and deletion that goes by the platform's rules. */
  public synchronized void watch(Consumer<RowWrite> watcher) {
    watchers.add(watcher);
  }

  void tell(RowWrite write) {
    watchers.forEach(watcher -> watcher.accept(write));
  }

  /** An instant as the platform stores it, cut to the second. */
  public static String text(Instant instant) {
    return TIME.format(instant);
  }

  /** The clock that its writes are dated by. */
  public Clock clock() {
    return clock;
  }

  /** The present as the platform stores it. */
  public String now() {
    return text(clock.instant());
  }

  /** The record that a reference column of a row points to; empty when it is empty or dangling. */
  public Optional<Row> referred(String table, String column, Row row) {
    return Dictionary.reference(table, column).flatMap(to -> record(to, row.get(column)));
  }

  private Optional<Row> record(String table, String sysId) {
    if (!table.equals(Dictionary.PARENT)) {
      return table(table).get(sysId);
    }
    return Dictionary.taskTables().stream().flatMap(t -> table(t).get(sysId).stream()).findFirst();
  }

  /** The rows of every table that extends task. */
  Rows tasks() {
    Rows all = new Rows();
    Dictionary.taskTables().forEach(name -> table(name).rows().forEach(all::put));
    return all;
  }

  String newSysId(String table) {
    return sysIds.next(table);
  }
}
