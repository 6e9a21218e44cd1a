package dev.rapport.engine.store;

import dev.rapport.engine.store.Failures.Meaning;
import java.sql.SQLException;
import java.util.Map;

/**
 * What PostgreSQL's error codes mean (its manual, appendix A), by their longest known beginning.
 */
final class PostgresFailures {
  private static final int CLASS = 2;

  private static final Meaning UNREACHABLE =
      new Meaning(
          StoreException.Code.UNREACHABLE,
          "cannot be reached: start the server, or correct host, port and database in store.url");
  private static final Meaning LOGIN =
      new Meaning(
          StoreException.Code.LOGIN, "refused the login: correct store.user and store.password");
  private static final Meaning BUSY =
      new Meaning(
          StoreException.Code.BUSY,
          "is too busy: let others end, or allow more connections, then try again");
  private static final Meaning UNWRITABLE =
      new Meaning(
          StoreException.Code.UNWRITABLE,
          "cannot be written: grant store.user all rights on the database and its schema");
  private static final Meaning FULL =
      new Meaning(
          StoreException.Code.FULL,
          "has no space left: free some on its disk; nothing that was stored is lost");

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          Map.entry("08", UNREACHABLE),
          Map.entry("57P01", UNREACHABLE),
          Map.entry("57P03", UNREACHABLE),
          Map.entry("3D000", UNREACHABLE),
          Map.entry("28", LOGIN),
          Map.entry("40", BUSY),
          Map.entry("53300", BUSY),
          Map.entry("55P03", BUSY),
          Map.entry("42501", UNWRITABLE),
          Map.entry("25006", UNWRITABLE),
          Map.entry("53100", FULL));

  private PostgresFailures() {}

  static Meaning of(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null || state.length() < CLASS) {
      return Meaning.BROKEN;
    }
    Meaning exact = MEANINGS.get(state);
    return exact != null ? exact : MEANINGS.getOrDefault(state.substring(0, CLASS), Meaning.BROKEN);
  }
}
