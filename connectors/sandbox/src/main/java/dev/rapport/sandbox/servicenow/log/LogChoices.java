package dev.rapport.sandbox.servicenow.log;

import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the labels of a log into values as the platform stores them, and keeps the labels beside.
 */
final class LogChoices {
  /** The states of the instance the public log was taken from, by value from 1. */
  private static final List<String> STATES =
      List.of(
          "New",
          "Active",
          "Awaiting Problem",
          "Awaiting User Info",
          "Awaiting Evidence",
          "Resolved",
          "Closed",
          "Awaiting Vendor");

  private static final Pattern NUMBERED = Pattern.compile("(-?\\d+)\\s+-\\s+.*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private final Tables tables;
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  LogChoices(Tables tables) {
    this.tables = tables;
    STATES.forEach(this::state);
  }

  /** A state's value: the next free number for a label not seen before, a number for itself. */
  String state(String label) {
    boolean bare = NUMBER.matcher(label).matches();
    String value = states.computeIfAbsent(label, key -> bare ? label : String.valueOf(nextState()));
    write("state", value, label);
    return value;
  }

  private int nextState() {
    int next = 1;
    while (states.containsValue(String.valueOf(next))) {
      next++;
    }
    return next;
  }

  /**
   * The number in front of a label such as {@code 3 - Moderate}, or the label where there is none.
   */
  String numbered(String element, String label) {
    Matcher parts = NUMBERED.matcher(label);
    String value = parts.matches() ? parts.group(1) : label;
    write(element, value, label);
    return value;
  }

  private void write(String element, String value, String label) {
    if (written.add(element + "=" + value)) {
      tables
          .table("sys_choice")
          .load(
              Map.of(
                  "name",
                  "incident",
                  "element",
                  element,
                  "language",
                  "en",
                  "value",
                  value,
                  "label",
                  label,
                  "sequence",
                  String.valueOf(written.size()),
                  "inactive",
                  "false"));
    }
  }
}
