package dev.rapport.jira.install;

import dev.rapport.connector.HostMemory;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.check.JiraInspector;
import dev.rapport.jira.check.JiraSite;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields by the ids that the site gave them, where the configuration says names. */
public final class FieldNames {
  private static final Pattern ID = Pattern.compile("customfield_(\\d{1,18})");

  private FieldNames() {}

  /** Whether it is an id, and not a name. */
  public static boolean isId(String field) {
    return ID.matcher(field).matches();
  }

  /** The same with ids for names; those that were not made yet are left out. */
  public static Map<String, TicketFact> known(Map<String, TicketFact> fields, HostMemory memory) {
    Made made = Made.fields(memory);
    Map<String, TicketFact> known = new TreeMap<>();
    fields.forEach((field, fact) -> id(made, field).ifPresent(id -> known.put(id, fact)));
    return known;
  }

  /** The names of those that were not made yet. */
  public static Set<String> unknown(Map<String, TicketFact> fields, HostMemory memory) {
    Made made = Made.fields(memory);
    Set<String> unknown = new TreeSet<>(fields.keySet());
    unknown.removeIf(field -> id(made, field).isPresent());
    return unknown;
  }

  private static Optional<String> id(Made made, String field) {
    return isId(field)
        ? Optional.of(field)
        : made.find(field).filter(Made.Thing::isKnown).map(Made.Thing::id);
  }

  /** How a query names a field: by its number, or by a name that has none yet. */
  public static String clause(String field) {
    Matcher number = ID.matcher(field);
    return number.matches() ? "cf[" + number.group(1) + "]" : "\"" + field + "\"";
  }

  static boolean isCloud(JiraSite site) {
    return site.type().equals(JiraInspector.CLOUD);
  }
}
