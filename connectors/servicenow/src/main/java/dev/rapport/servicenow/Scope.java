package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Settings;
import java.util.regex.Pattern;

/**
 * Which tickets are read.
 *
 * @param table a task table by its name
 * @param query what the admin narrows it down to; "" for all of it
 */
record Scope(String table, EncodedQuery query) {
  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,79}");

  /** What the address list of a browser adds to a copied query, and what means nothing. */
  private static final String END_OF_QUERY = "^EQ";

  /**
   * Reads {@code scope.table} and {@code scope.query}.
   *
   * @throws HostException of kind CONFIGURATION when one of them cannot be right
   */
  static Scope of(Settings settings) {
    String query = settings.text("scope.query", "").strip();
    return new Scope(
        table(settings, "scope.table", settings.text("scope.table", "incident")),
        new EncodedQuery(checked(settings, query)));
  }

  /** A table's name as the host spells it: labels are ambiguous and translated. */
  static String table(Settings settings, String setting, String name) {
    if (!TABLE.matcher(name).matches()) {
      throw settings.wrong(
          setting, "needs the name of a table, such as incident, in lower case without blanks");
    }
    return name;
  }

  private static String checked(Settings settings, String query) {
    String open =
        query.endsWith(END_OF_QUERY)
            ? query.substring(0, query.length() - END_OF_QUERY.length())
            : query;
    if (open.contains("^NQ") || open.contains("^EQ") || open.startsWith("NQ")) {
      throw settings.wrong("scope.query", "cannot have ^NQ or ^EQ in it: say it with ^OR");
    }
    if (open.contains("ORDERBY") || open.contains("GROUPBY")) {
      throw settings.wrong("scope.query", "cannot be sorted: leave ORDERBY and GROUPBY out");
    }
    if (open.chars().anyMatch(Character::isISOControl)) {
      throw settings.wrong("scope.query", "needs to be one line");
    }
    return open;
  }
}
