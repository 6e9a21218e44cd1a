package dev.rapport.engine.store;

import com.zaxxer.hikari.HikariConfig;
import dev.rapport.connector.Secret;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * A database on a PostgreSQL server, for installations of several nodes.
 *
 * @param address where it is, and as whom it is opened
 */
record PostgresServer(StoreAddress address) implements Place {
  static final String PREFIX = "jdbc:postgresql:";
  private static final Pattern PASSWORD =
      Pattern.compile("[?&]password=|//[^/?]*:[^/?]*@", Pattern.CASE_INSENSITIVE);

  /** Any number that nobody else on the database locks: the letters of "rapport". */
  private static final long WRITER_LOCK = 0x726170706f7274L;

  static PostgresServer of(StoreAddress address) {
    if (PASSWORD.matcher(address.url()).find()) {
      throw new StoreException(
          StoreException.Code.URL,
          "store.url holds a password: write store.user and store.password instead");
    }
    return new PostgresServer(address);
  }

  @Override
  public void prepare() {
    // Nothing is there to make: the server and the database are the admin's.
  }

  @Override
  public Failures failures() {
    return new Failures(place(), PostgresFailures::of);
  }

  /** Two, since a migration holds one for its lock; writes wait for each other all the same. */
  @Override
  public HikariConfig writing() {
    return connections("rapport-writer", 2);
  }

  @Override
  public HikariConfig reading() {
    HikariConfig config = connections("rapport-reader", READERS);
    config.setReadOnly(true);
    return config;
  }

  @Override
  public HikariConfig scheduling() {
    return Place.onDemand(connections("rapport-scheduler", 4));
  }

  /** A transaction is one snapshot, and only inside one are rows handed over as they come. */
  @Override
  public <T> T read(Jdbi reader, HandleCallback<T, RuntimeException> work) {
    return reader.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work);
  }

  /** The lock makes the nodes write one after the other, as the processes on one file do. */
  @Override
  public <T> T write(Jdbi writer, HandleCallback<T, RuntimeException> work) {
    return writer.inTransaction(
        handle -> {
          handle.execute("SELECT pg_advisory_xact_lock(?)", WRITER_LOCK);
          return work.withHandle(handle);
        });
  }

  /**
   * Refuses a database that sorts by a language: tickets are read in the order of their ids'
   * characters, by both kinds of store alike.
   */
  @Override
  public void check(Handle handle) {
    boolean plain =
        handle.createQuery("SELECT 'a' > 'B' AND 'a_' > 'aB'").mapTo(Boolean.class).one();
    if (!plain) {
      throw new StoreException(
          StoreException.Code.ORDER,
          "store "
              + place()
              + " sorts by a language: make a database with CREATE DATABASE rapport TEMPLATE"
              + " template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    }
  }

  /** The address without its options, which are nobody's business. */
  private String place() {
    String url = address.url();
    int options = url.indexOf('?');
    return options < 0 ? url : url.substring(0, options);
  }

  private HikariConfig connections(String name, int size) {
    HikariConfig config = Place.connections(address.url(), name, size);
    config.addDataSourceProperty("ApplicationName", name);
    address.account().ifPresent(config::setUsername);
    address.secret().map(Secret::reveal).ifPresent(config::setPassword);
    return config;
  }
}
