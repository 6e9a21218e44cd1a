package dev.rapport.engine.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The two kinds of database that a store can be in; each gives an empty one whenever asked. */
public enum Kind {
  SQLITE {
    @Override
    public StoreAddress fresh(Path folder) {
      return StoreAddress.of("jdbc:sqlite:" + folder.resolve("rapport.db"));
    }
  },
  POSTGRESQL {
    @Override
    public StoreAddress fresh(Path folder) {
      String name = "rapport_" + DATABASES.incrementAndGet();
      Server.run("CREATE DATABASE " + name + " TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
      return Server.address(name);
    }
  };

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** An address where nothing has been stored yet. */
  public abstract StoreAddress fresh(Path folder);

  /** A real server, started for the first test that needs it; it ends with the tests. */
  static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private Server() {}

    static StoreAddress address(String database) {
      String url = "jdbc:postgresql://localhost:" + RUNNING.getPort() + "/" + database;
      return new StoreAddress(url, "postgres", null);
    }

    static void run(String sql) {
      try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }

    private static EmbeddedPostgres start() {
      try {
        // Nothing of it has to outlive the tests.
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
