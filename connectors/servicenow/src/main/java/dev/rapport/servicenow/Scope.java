package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Settings;
import dev.rapport.servicenow.table.EncodedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which tickets are read.
 *
 * @param table a task table by its name
 * @param query what the admin narrows it down to; "" for all of it
 * @param roles the roles of people that decide sides; none are looked up where none is named
 * @param outbox our own table of changes on the host; empty where there is none
 * @param keysInText whether keys of Jira issues are looked for in texts
 * @param account the user_name that we call as; "" where it is not known
 */
record Scope(
    String table,
    EncodedQuery query,
    List<String> roles,
    Optional<String> outbox,
    boolean keysInText,
    String account) {
  static final String KEYS = "scope.keys-in-text";

  private static final String OUTBOX = "history.outbox-table";
  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,79}");

  private static final Pattern ROLE = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

  /** The list view ends a copied query with it; it means nothing. */
  private static final String END_OF_QUERY = "^EQ";

  /**
   * Reads what begins with {@code scope.} and the table of our own.
   *
   * @throws HostException of kind CONFIGURATION when one of them cannot be right
   */
  static Scope of(Settings settings) {
    String query = settings.text("scope.query", "").strip();
    return new Scope(
        table(settings, "scope.table", settings.text("scope.table", "incident")),
        new EncodedQuery(checked(settings, query)),
        roles(settings),
        settings.find(OUTBOX).map(name -> table(settings, OUTBOX, name)),
        settings.flag(KEYS, false),
        settings.text("auth.user", ""));
  }

  private static List<String> roles(Settings settings) {
    List<String> roles =
        Arrays.stream(settings.text("scope.roles", "").split(","))
            .map(String::strip)
            .filter(role -> !role.isEmpty())
            .toList();
    if (!roles.stream().allMatch(role -> ROLE.matcher(role).matches())) {
      throw settings.wrong("scope.roles", "needs names of roles such as itil, with commas between");
    }
    return roles;
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
