package dev.rapport.engine.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The content of a store as lines, to hold two of them against each other. */
public final class Dump {
  private static final List<String> TABLES =
      List.of("ticket", "event", "actor", "host_memory", "host_cursor", "quarantine", "confirmed");

  private Dump() {}

  /** All rows of the tables that say what is known. */
  public static List<String> of(Path file) throws SQLException {
    return of(StoreAddress.of("jdbc:sqlite:" + file));
  }

  /** The same of either kind of store. */
  public static List<String> of(StoreAddress address) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.account().orElse(null), null)) {
      for (String table : TABLES) {
        lines.addAll(rows(connection, table));
      }
    }
    return lines;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      while (rows.next()) {
        StringBuilder line = new StringBuilder(table);
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.append('|').append(rows.getString(i));
        }
        lines.add(line.toString());
      }
    }
    lines.sort(null);
    return lines;
  }
}
