package dev.rapport.engine.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Two ways to the same file: one connection that writes, in transactions that take the write lock
 * at their beginning (a read that turns into a write fails beside another writer, whatever the
 * timeout), and a few that only read and never wait for it.
 */
final class Database implements AutoCloseable {
  private static final int READERS = 8;

  private final Failures failures;
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writer;
  private final Jdbi reader;

  private Database(Failures failures, HikariDataSource writing, HikariDataSource reading) {
    this.failures = failures;
    this.writing = writing;
    this.reading = reading;
    this.writer = jdbi(writing);
    this.reader = jdbi(reading);
  }

  static Database open(SqliteFile file) {
    file.prepare();
    Failures failures = new Failures(file.path().toString());
    HikariDataSource writing = null;
    try {
      writing = new HikariDataSource(writer(file));
      Migrations.run(writing, failures.place());
      return new Database(failures, writing, new HikariDataSource(reader(file)));
    } catch (RuntimeException e) {
      if (writing != null) {
        writing.close();
      }
      throw failures.of(e);
    }
  }

  /** Reads a snapshot; a write that happens meanwhile is not seen. */
  <T> T read(HandleCallback<T, RuntimeException> work) {
    try {
      return reader.withHandle(work);
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  /** All of it, or nothing of it. */
  <T> T write(HandleCallback<T, RuntimeException> work) {
    try {
      return writer.inTransaction(work);
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }

  /** Only the database's own failures are translated: a caller's exception passes as it is. */
  private RuntimeException translated(RuntimeException e) {
    return e instanceof JdbiException ? failures.of(e) : e;
  }

  private static Jdbi jdbi(HikariDataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    // No value of a statement is ever part of a message.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  private static HikariConfig writer(SqliteFile file) {
    HikariConfig config = connections(file, "rapport-writer", 1);
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    return config;
  }

  private static HikariConfig reader(SqliteFile file) {
    HikariConfig config = connections(file, "rapport-reader", READERS);
    config.setConnectionInitSql("PRAGMA query_only = 1");
    return config;
  }

  private static HikariConfig connections(SqliteFile file, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(file.url());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("busy_timeout", "20000");
    return config;
  }
}
