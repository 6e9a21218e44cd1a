package dev.rapport.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Moves an installation: everything that a store holds goes into an empty one, from a file to a
 * server or back. It is one transaction there, so a copy that was interrupted leaves nothing.
 */
public final class StoreCopy {
  /** Rows that are sent at once; what is in memory does not grow with the store. */
  private static final int BATCH = 500;

  /** What a running node or a migration keeps for itself. */
  private static final Set<String> NOT_COPIED =
      Set.of("flyway_schema_history", "scheduled_tasks", "host_lease", "web_session");

  private final Database from;
  private final Database to;

  private StoreCopy(Database from, Database to) {
    this.from = from;
    this.to = to;
  }

  /**
   * What was copied of one table.
   *
   * @param table its name
   * @param rows how many there were, counted on both sides; zero or more
   */
  public record Copied(String table, long rows) {}

  /**
   * Copies one store into another.
   *
   * @param from is read as one snapshot, and brought to this version's tables before
   * @param to made where there is none
   * @param done is told of every table when it is complete
   * @return every table, those that others refer to first
   * @throws StoreException where one of them cannot be used, the target holds anything, or the
   *     counts differ afterwards; the target is then as it was
   */
  public static List<Copied> run(StoreAddress from, StoreAddress to, Consumer<Copied> done) {
    try (Database source = Database.open(Place.of(from));
        Database target = Database.open(Place.of(to))) {
      return new StoreCopy(source, target).run(done);
    }
  }

  private List<Copied> run(Consumer<Copied> done) {
    return from.read(
        read -> read.inTransaction(source -> to.write(target -> copy(source, target, done))));
  }

  private List<Copied> copy(Handle source, Handle target, Consumer<Copied> done) {
    List<String> tables = tables(source);
    tables.forEach(table -> refuseWhereNotEmpty(target, table));
    List<Copied> copied = new ArrayList<>();
    for (String table : tables) {
      copyRows(source, target, table);
      Copied one = counted(source, target, table);
      copied.add(one);
      done.accept(one);
    }
    return copied;
  }

  private static void refuseWhereNotEmpty(Handle target, String table) {
    if (count(target, table) > 0) {
      throw new StoreException(
          StoreException.Code.NOT_EMPTY,
          "the store to copy to holds something in "
              + table
              + ": name one that was never used, nothing was copied");
    }
  }

  /** Those that others refer to come first: a row never points to one that is still missing. */
  private static List<String> tables(Handle source) {
    List<String> tables =
        source
            .queryMetadata(meta -> meta.getTables(null, null, "%", new String[] {"TABLE"}))
            .map((row, context) -> row.getString("TABLE_NAME"))
            .list();
    return tables.stream()
        .filter(table -> !NOT_COPIED.contains(table) && !table.startsWith("sqlite_"))
        .sorted(
            Comparator.comparing((String table) -> refers(source, table))
                .thenComparing(table -> table))
        .toList();
  }

  private static boolean refers(Handle source, String table) {
    return source
        .queryMetadata(meta -> meta.getImportedKeys(null, null, table))
        .map((row, context) -> row.getString("PKTABLE_NAME"))
        .findFirst()
        .isPresent();
  }

  private static void copyRows(Handle source, Handle target, String table) {
    source
        .createQuery("SELECT * FROM " + table)
        .setFetchSize(BATCH)
        .scanResultSet(
            (rows, context) -> {
              insert(rows.get(), target, table);
              return table;
            });
  }

  private static void insert(ResultSet rows, Handle target, String table) throws SQLException {
    List<String> columns = columns(rows);
    try (PreparedBatch batch = target.prepareBatch(insertion(table, columns))) {
      while (rows.next()) {
        Object[] values = new Object[columns.size()];
        for (int column = 0; column < values.length; column++) {
          values[column] = rows.getObject(column + 1);
        }
        batch.add(values);
        if (batch.size() == BATCH) {
          batch.execute();
        }
      }
      batch.execute();
    }
  }

  private static List<String> columns(ResultSet rows) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      columns.add(rows.getMetaData().getColumnName(column));
    }
    return columns;
  }

  /** By name: columns stand in another order where a table was altered before it was filled. */
  private static String insertion(String table, List<String> columns) {
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            table,
            String.join(", ", columns),
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  private static Copied counted(Handle source, Handle target, String table) {
    long there = count(source, table);
    long here = count(target, table);
    if (there != here) {
      throw new StoreException(
          StoreException.Code.BROKEN,
          "of %d rows of %s %d arrived: nothing was kept; try again with no other process beside it"
              .formatted(there, table, here));
    }
    return new Copied(table, here);
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
  }
}
