package dev.rapport.suite.campaign;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * A disk that can be full: stands before the database's driver and gives each connection to a store
 * no more pages than there are. SQLite then fails where it would on a full disk, within whatever
 * transaction needs one more page.
 */
final class Disk implements Driver {
  private static final String PREFIX = "jdbc:sqlite:";
  private static final Map<String, Long> MOST_PAGES = new ConcurrentHashMap<>();

  private final Driver driver;

  static {
    try {
      Driver driver = DriverManager.getDriver(PREFIX);
      DriverManager.deregisterDriver(driver);
      DriverManager.registerDriver(new Disk(driver));
    } catch (SQLException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Disk(Driver driver) {
    this.driver = driver;
  }

  /** From its next opening on, a store may grow by so many pages of 4 KB and no more. */
  static void leave(Path store, int pages) {
    MOST_PAGES.put(url(store), pages(url(store)) + pages);
  }

  /** The store may grow as it likes again. */
  static void enlarge(Path store) {
    MOST_PAGES.remove(url(store));
  }

  private static String url(Path store) {
    return PREFIX + store.toAbsolutePath().normalize();
  }

  private static long pages(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA page_count")) {
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read " + url, e);
    }
  }

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    Connection connection = driver.connect(url, info);
    Long most = MOST_PAGES.get(url);
    if (connection != null && most != null) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA max_page_count = " + most);
      }
    }
    return connection;
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driver.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return driver.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return driver.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return driver.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return driver.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return driver.getParentLogger();
  }
}
