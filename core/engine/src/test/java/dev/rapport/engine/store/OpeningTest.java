package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path folder;

  @Test
  void aNewPlaceBecomesAnEmptyStore() {
    try (Store store = Store.open(url("rapport.db"))) {
      assertThat(store.tickets().count()).isZero();
    }
  }

  @Test
  void anExistingStoreIsOpenedAsItIs() {
    try (Store store = Store.open(url("rapport.db"))) {
      store.add("snow", Sample.page("1", Sample.ticket(1, 2)), Sample.NOON);
    }
    try (Store again = Store.open(url("rapport.db"))) {
      assertThat(again.tickets().count()).isEqualTo(1);
    }
  }

  @Test
  void aDirectoryIsNoStore() {
    StoreException failure = refused("jdbc:sqlite:" + folder);

    assertThat(failure.code()).isEqualTo(StoreException.Code.DIRECTORY);
    assertThat(failure).hasMessageContaining(folder.toString());
    assertThat(failure).hasMessageEndingWith("see .github/TROUBLESHOOTING.md#store-directory");
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    StoreException failure = refused(url("missing/rapport.db"));

    assertThat(failure.code()).isEqualTo(StoreException.Code.UNWRITABLE);
    assertThat(failure).hasMessageContaining("missing").hasMessageContaining("create it");
  }

  @Test
  void aPlaceWhereNobodyMayWriteIsRefused() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no place that even root cannot write");

    assertThat(refused("jdbc:sqlite:/proc/self/rapport.db").code())
        .isEqualTo(StoreException.Code.UNWRITABLE);
  }

  @Test
  void aFileThatIsSomethingElseIsNotTouched() throws IOException {
    Path file = folder.resolve("notes.txt");
    String notes = "These are my notes and not a database.\n".repeat(200);
    Files.writeString(file, notes);

    StoreException failure = refused("jdbc:sqlite:" + file);

    assertThat(failure.code()).isEqualTo(StoreException.Code.CORRUPT);
    assertThat(failure).hasMessageContaining("restore it from a backup");
    assertThat(file).hasContent(notes);
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws SQLException {
    Store.open(url("rapport.db")).close();
    execute(
        "INSERT INTO flyway_schema_history SELECT 99, '99', 'from tomorrow', type,"
            + " 'V99__from_tomorrow.sql', 1, installed_by, installed_on, 1, 1"
            + " FROM flyway_schema_history LIMIT 1");

    StoreException failure = refused(url("rapport.db"));

    assertThat(failure.code()).isEqualTo(StoreException.Code.NEWER);
    assertThat(failure).hasMessageContaining("newer version");
  }

  @Test
  void theNewestVersionThatIsLookedForIsThatOfTheLastFile() {
    Store.open(url("rapport.db")).close();

    List<String> versions =
        Jdbi.create(url("rapport.db"))
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT version FROM flyway_schema_history")
                        .mapTo(String.class)
                        .list());

    assertThat(versions.stream().map(Integer::valueOf).max(Integer::compare))
        .hasValue(Integer.valueOf(Migrations.NEWEST));
  }

  @Test
  void anAddressOfAnotherKindIsExplained() {
    assertThat(refused("jdbc:oracle:thin:x").code()).isEqualTo(StoreException.Code.URL);
    assertThat(refused("jdbc:sqlite::memory:")).hasMessageContaining("jdbc:sqlite:FILE");
    assertThat(refused("jdbc:sqlite:bad\0name").code()).isEqualTo(StoreException.Code.URL);
  }

  @Test
  void onlyTheOwnerMayReadTheFiles() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the file system has no owners");
    try (Store store = Store.open(url("rapport.db"))) {
      store.add("snow", Sample.page("1"), Sample.NOON);
      assertThat(rights("rapport.db")).isEqualTo("rw-------");
      assertThat(rights("rapport.db-wal")).isEqualTo("rw-------");
    }
  }

  @Test
  void everyWriteReachesTheDiskBeforeItCounts() {
    try (Database database = Database.open(SqliteFile.of(url("rapport.db")))) {
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
    }
  }

  private static String pragma(Database database, String name) {
    return database.write(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }

  private static StoreException refused(String url) {
    return catchThrowableOfType(StoreException.class, () -> Store.open(url).close());
  }

  private String url(String name) {
    return "jdbc:sqlite:" + folder.resolve(name);
  }

  private String rights(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url("rapport.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
