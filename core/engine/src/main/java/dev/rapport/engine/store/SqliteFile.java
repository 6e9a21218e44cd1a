package dev.rapport.engine.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The file of a SQLite store: checked before the driver sees it, readable by its owner alone. */
record SqliteFile(Path path) implements Place {
  private static final String PREFIX = "jdbc:sqlite:";

  /** Reads {@code jdbc:sqlite:PATH}; databases in memory are refused, since nothing would last. */
  static SqliteFile of(String jdbcUrl) {
    String place = jdbcUrl.startsWith(PREFIX) ? jdbcUrl.substring(PREFIX.length()) : "";
    if (place.isBlank() || place.startsWith(":") || place.contains("?")) {
      throw new StoreException(
          StoreException.Code.URL,
          "store.url " + jdbcUrl + ": write jdbc:sqlite:FILE or jdbc:postgresql://...");
    }
    try {
      return new SqliteFile(Path.of(place).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new StoreException(
          StoreException.Code.URL, "store.url " + jdbcUrl + " has no valid file name", e);
    }
  }

  /** Creates the file where there is none, and keeps other accounts of the machine out of it. */
  @Override
  public void prepare() {
    if (Files.isDirectory(path)) {
      throw new StoreException(
          StoreException.Code.DIRECTORY,
          "store " + path + " is a directory: name a file in it, for example rapport.db");
    }
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw unwritable("its folder does not exist: create it, or change store.url", null);
    }
    try {
      createPrivately();
    } catch (IOException | UncheckedIOException e) {
      throw unwritable("give this account the right to write there, or change store.url", e);
    }
    if (!Files.isWritable(path) || !Files.isWritable(folder)) {
      throw unwritable("give this account the right to write file and folder", null);
    }
  }

  @Override
  public Failures failures() {
    return new Failures(path.toString(), SqliteFailures::of);
  }

  /**
   * A transaction takes the write lock at its beginning: a read that turns into a write fails
   * beside another writer, whatever the timeout.
   */
  @Override
  public HikariConfig writing() {
    HikariConfig config = connections("rapport-writer", 1);
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    return config;
  }

  @Override
  public HikariConfig reading() {
    HikariConfig config = connections("rapport-reader", READERS);
    config.setConnectionInitSql("PRAGMA query_only = 1");
    return config;
  }

  @Override
  public HikariConfig scheduling() {
    return Place.onDemand(connections("rapport-scheduler", 2));
  }

  @Override
  public void check(Handle handle) {
    // A file sorts by characters, as it should; what else can be wrong shows with the first read.
  }

  /** Every statement reads a snapshot of its own. */
  @Override
  public <T> T read(Jdbi reader, HandleCallback<T, RuntimeException> work) {
    return reader.withHandle(work);
  }

  @Override
  public <T> T write(Jdbi writer, HandleCallback<T, RuntimeException> work) {
    return writer.inTransaction(work);
  }

  private HikariConfig connections(String name, int size) {
    HikariConfig config = Place.connections(PREFIX + path, name, size);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("busy_timeout", "20000");
    return config;
  }

  /** The driver gives the files beside it (write-ahead log, shared memory) the same rights. */
  private void createPrivately() throws IOException {
    try {
      Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      // A store from before: its rights are tightened all the same.
    }
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(
          EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }
  }

  private StoreException unwritable(String remedy, @Nullable Throwable cause) {
    return new StoreException(
        StoreException.Code.UNWRITABLE, "store " + path + " cannot be written: " + remedy, cause);
  }
}
