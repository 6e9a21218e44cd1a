package dev.rapport.engine.store;

import com.zaxxer.hikari.HikariConfig;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** Where a store can be, and what that kind of database wants to be asked for. */
sealed interface Place permits SqliteFile, PostgresServer {
  /** How many reads may go on at once. */
  int READERS = 8;

  /**
   * The place that this address names.
   *
   * @throws StoreException where it names none that this version can use
   */
  static Place of(StoreAddress address) {
    return address.url().startsWith(PostgresServer.PREFIX)
        ? PostgresServer.of(address)
        : SqliteFile.of(address.url());
  }

  /** Makes it ready before the driver sees it. */
  void prepare();

  /** What to tell people about its failures. */
  Failures failures();

  /** The connections that write. */
  HikariConfig writing();

  /** The connections that only read. */
  HikariConfig reading();

  /** The connections of the scheduler; none is opened before it asks. */
  HikariConfig scheduling();

  /**
   * Looks at the database once it is reached, before a table is made in it.
   *
   * @throws StoreException where it would not keep what this version needs it to
   */
  void check(Handle handle);

  /** Reads one snapshot; a write that happens meanwhile is not seen. */
  <T> T read(Jdbi reader, HandleCallback<T, RuntimeException> work);

  /** All of it, or nothing of it; one writer at a time. */
  <T> T write(Jdbi writer, HandleCallback<T, RuntimeException> work);

  /** Without any connection until one is asked for: most commands never do. */
  static HikariConfig onDemand(HikariConfig config) {
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    return config;
  }

  /** Connections of that name to that address. */
  static HikariConfig connections(String url, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    return config;
  }
}
