package dev.rapport.sandbox.servicenow.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people see of a value: the name of what a reference points to, the label of a choice, the
 * text of a journal, a time as its user reads it.
 *
 * <p>It remembers labels, so it is made anew for each answer.
 */
public final class Display {
  private static final Set<String> CHOICES =
      Set.of("state", "hold_reason", "priority", "impact", "urgency");

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");

  private final Tables tables;
  private final UnaryOperator<String> times;
  private final Map<String, String> labels = new HashMap<>();

  /**
   * Displays values of these tables.
   *
   * @param times turns a stored time into what the user reads
   */
  public Display(Tables tables, UnaryOperator<String> times) {
    this.tables = tables;
    this.times = times;
  }

  /** The displayed value at a path. */
  public String of(Table table, Row row, String path) {
    if (isJournal(table, path)) {
      return journal(row, path);
    }
    String value = table.value(row, path);
    if (CHOICES.contains(path)) {
      return labels.computeIfAbsent(path + "=" + value, key -> label(table.name(), path, value));
    }
    if (TIME.matcher(value).matches()) {
      return times.apply(value);
    }
    return target(table, path)
        .flatMap(target -> tables.referred(table.name(), path, row))
        .map(Display::name)
        .orElse(value);
  }

  /** The table that the value at a path points to; empty for what is no reference. */
  public Optional<String> target(Table table, String path) {
    return Dictionary.reference(table.name(), path);
  }

  private String label(String table, String element, String value) {
    return tables.table("sys_choice").find("name=" + table + "^element=" + element).stream()
        .filter(choice -> choice.get("value").equals(value))
        .map(choice -> choice.get("label"))
        .findFirst()
        .orElse(value);
  }

  private static String name(Row referred) {
    String name = referred.get("name");
    return name.isEmpty() ? referred.get("number") : name;
  }

  private static boolean isJournal(Table table, String field) {
    return Dictionary.isTask(table.name()) && Dictionary.JOURNALS.contains(field);
  }

  /** All entries as one text, newest first, each under a line with its time and author. */
  private String journal(Row row, String element) {
    String kind = element.equals("comments") ? "Additional comments" : "Work notes";
    return tables
        .table("sys_journal_field")
        .find("element_id=" + row.sysId() + "^element=" + element + "^ORDERBYDESCsys_created_on")
        .stream()
        .map(entry -> heading(entry, kind) + "\n" + entry.get("value") + "\n\n")
        .collect(Collectors.joining());
  }

  private String heading(Row entry, String kind) {
    String author =
        tables.table("sys_user").find("user_name=" + entry.get("sys_created_by")).stream()
            .map(user -> user.get("name"))
            .findFirst()
            .orElse(entry.get("sys_created_by"));
    return times.apply(entry.get("sys_created_on")) + " - " + author + " (" + kind + ")";
  }
}
