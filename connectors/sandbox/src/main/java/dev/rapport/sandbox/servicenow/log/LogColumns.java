package dev.rapport.sandbox.servicenow.log;

import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The columns of one log: what each is called on the platform, and how its texts become values
 * there. A text that comes again gives the same object again, which keeps a large log small.
 */
final class LogColumns {
  private static final Map<String, String> RENAMED =
      Map.of(
          "incident_state", "state",
          "closed_code", "close_code",
          "sys_created_at", "sys_created_on",
          "sys_updated_at", "sys_updated_on");

  private final List<String> headers;
  private final List<String> names;
  private final List<UnaryOperator<String>> conversions;
  private final LogPeople people;

  LogColumns(List<String> headers, Tables tables) {
    this.headers = headers;
    this.names = headers.stream().map(header -> RENAMED.getOrDefault(header, header)).toList();
    this.people = new LogPeople(tables);
    LogChoices choices = new LogChoices(tables);
    this.conversions =
        names.stream().map(name -> remembering(conversion(name, choices, people))).toList();
    names.forEach(tables.table("incident")::addColumn);
  }

  LogPeople people() {
    return people;
  }

  List<String> names() {
    return names;
  }

  String header(int position) {
    return headers.get(position);
  }

  /**
   * The value that the platform would store for a text of a column.
   *
   * @throws IllegalArgumentException when the text is not of the column's kind
   */
  String value(int position, String text) {
    return text.isEmpty() ? "" : conversions.get(position).apply(text);
  }

  private static UnaryOperator<String> conversion(
      String name, LogChoices choices, LogPeople people) {
    return switch (name) {
      case "state" -> choices::state;
      case "priority", "impact", "urgency" -> label -> choices.numbered(name, label);
      case "caller_id", "opened_by", "resolved_by", "closed_by", "assigned_to" ->
          person -> people.user(person).sysId();
      case "sys_created_by", "sys_updated_by" -> person -> people.user(person).get("user_name");
      case "assignment_group" -> group -> people.record("sys_user_group", "name", group);
      case "location" -> place -> people.record("cmn_location", "name", place);
      case "cmdb_ci" -> item -> people.record("cmdb_ci", "name", item);
      case "vendor" -> company -> people.record("core_company", "name", company);
      case "problem_id" -> number -> people.record("problem", "number", number);
      case "rfc", "caused_by" -> number -> people.record("change_request", "number", number);
      case "sys_mod_count" -> LogColumns::count;
      default -> isTime(name) ? LogTime::stored : text -> text;
    };
  }

  private static boolean isTime(String name) {
    return name.endsWith("_at") || name.equals("sys_created_on") || name.equals("sys_updated_on");
  }

  private static String count(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("'" + text + "' is no count; write a whole number from 0");
    }
    return text;
  }

  private static UnaryOperator<String> remembering(UnaryOperator<String> conversion) {
    Map<String, String> known = new HashMap<>();
    return text -> {
      String value = known.get(text);
      if (value == null) {
        value = conversion.apply(text);
        known.put(text, value);
      }
      return value;
    };
  }
}
