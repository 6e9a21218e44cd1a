package dev.rapport.engine.store;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Two ways to the same data: one connection that writes, one transaction after the other, and a few
 * that only read and never wait for it.
 */
final class Database implements AutoCloseable {
  /** One for all: what a statement says is worked out once, however often a store is opened. */
  private static final SqlParser STATEMENTS = new ColonPrefixSqlParser();

  private final Place place;
  private final Failures failures;
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final HikariDataSource scheduling;
  private final Jdbi writer;
  private final Jdbi reader;

  private Database(
      Place place,
      HikariDataSource writing,
      HikariDataSource reading,
      HikariDataSource scheduling) {
    this.place = place;
    this.failures = place.failures();
    this.writing = writing;
    this.reading = reading;
    this.scheduling = scheduling;
    this.writer = jdbi(writing);
    this.reader = jdbi(reading);
  }

  static Database open(Place place) {
    place.prepare();
    Failures failures = place.failures();
    HikariDataSource writing = null;
    try {
      writing = new HikariDataSource(place.writing());
      jdbi(writing).useHandle(place::check);
      Migrations.run(writing, failures.place());
      return new Database(
          place,
          writing,
          new HikariDataSource(place.reading()),
          new HikariDataSource(place.scheduling()));
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
      return place.read(reader, work);
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  /** All of it, or nothing of it. */
  <T> T write(HandleCallback<T, RuntimeException> work) {
    try {
      return place.write(writer, work);
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  /** Connections that are not ours to use: each statement on them is a transaction. */
  HikariDataSource scheduling() {
    return scheduling;
  }

  @Override
  public void close() {
    scheduling.close();
    reading.close();
    writing.close();
  }

  /** Only the database's own failures are translated: a caller's exception passes as it is. */
  private RuntimeException translated(RuntimeException e) {
    return e instanceof JdbiException ? failures.of(e) : e;
  }

  private static Jdbi jdbi(HikariDataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.getConfig(SqlStatements.class).setSqlParser(STATEMENTS);
    // No value of a statement is ever part of a message.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
