package dev.rapport.engine.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings the tables to what this version needs; never touches a store that is newer than it. */
final class Migrations {
  /** The version of the last file in {@link #PLACE}. */
  static final String NEWEST = "17";

  private static final String PLACE = "classpath:dev/rapport/engine/store/migration";
  private static final String JOURNAL = "flyway_schema_history";

  private Migrations() {}

  static void run(DataSource database, String place) {
    if (Jdbi.create(database).withHandle(Migrations::isDone)) {
      return;
    }
    Flyway flyway =
        Flyway.configure().loggers("slf4j").dataSource(database).locations(PLACE).load();
    MigrationInfo[] all = flyway.info().all();
    if (Arrays.stream(all).anyMatch(Migrations::isNewer)) {
      throw new StoreException(
          StoreException.Code.NEWER,
          "store " + place + " was made by a newer version: use that one, or another store");
    }
    if (Arrays.stream(all).anyMatch(migration -> !migration.getState().isApplied())) {
      flyway.migrate();
    }
  }

  /** Looked up first: Flyway takes longer to start than a short command to do its work. */
  private static boolean isDone(Handle handle) {
    return hasJournal(handle)
        && handle
            .createQuery(
                "SELECT version FROM "
                    + JOURNAL
                    + " WHERE success ORDER BY installed_rank DESC LIMIT 1")
            .mapTo(String.class)
            .findFirst()
            .filter(NEWEST::equals)
            .isPresent();
  }

  private static boolean hasJournal(Handle handle) {
    return handle
        .queryMetadata(
            tables ->
                tables.getTables(
                    handle.getConnection().getCatalog(),
                    handle.getConnection().getSchema(),
                    JOURNAL,
                    null))
        .map((row, context) -> JOURNAL)
        .findFirst()
        .isPresent();
  }

  private static boolean isNewer(MigrationInfo migration) {
    return migration.getState().isApplied() && !migration.getState().isResolved();
  }
}
