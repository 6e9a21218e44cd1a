package dev.rapport.engine.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables to what this version needs; never touches a store that is newer than it. */
final class Migrations {
  private static final String PLACE = "classpath:dev/rapport/engine/store/migration";

  private Migrations() {}

  static void run(DataSource database, String place) {
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

  private static boolean isNewer(MigrationInfo migration) {
    return migration.getState().isApplied() && !migration.getState().isResolved();
  }
}
