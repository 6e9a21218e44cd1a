package dev.rapport.sandbox.servicenow.desk;

import dev.rapport.sandbox.company.Phase;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.Map;

/** The states, hold reasons and levels of an incident as the platform comes with them. */
final class StandardChoices {
  private static final Map<String, Map<String, String>> LABELS =
      Map.of(
          "state",
          Map.of(
              "1", "New",
              "2", "In Progress",
              "3", "On Hold",
              "6", "Resolved",
              "7", "Closed",
              "8", "Canceled"),
          "hold_reason",
          Map.of(
              "1", "Awaiting Caller",
              "3", "Awaiting Problem",
              "4", "Awaiting Vendor",
              "5", "Awaiting Change"),
          "priority",
          Map.of(
              "1", "1 - Critical",
              "2", "2 - High",
              "3", "3 - Moderate",
              "4", "4 - Low",
              "5", "5 - Planning"),
          "impact",
          Map.of("1", "1 - High", "2", "2 - Medium", "3", "3 - Low"),
          "urgency",
          Map.of("1", "1 - High", "2", "2 - Medium", "3", "3 - Low"));

  private StandardChoices() {}

  static void load(Tables tables) {
    LABELS.keySet().stream().sorted().forEach(element -> load(tables, element));
  }

  private static void load(Tables tables, String element) {
    Map<String, String> labels = LABELS.getOrDefault(element, Map.of());
    labels.keySet().stream()
        .sorted()
        .map(value -> choice(element, value, labels.getOrDefault(value, "")))
        .forEach(tables.table("sys_choice")::load);
  }

  private static Map<String, String> choice(String element, String value, String label) {
    return Map.of(
        "name", "incident",
        "element", element,
        "language", "en",
        "value", value,
        "label", label,
        "sequence", value,
        "inactive", "false");
  }

  static String state(Phase phase) {
    return switch (phase) {
      case NEW -> "1";
      case IN_PROGRESS -> "2";
      case RESOLVED -> "6";
      case CLOSED -> "7";
      case CANCELED -> "8";
      default -> "3";
    };
  }

  /** Why the ticket is on hold; empty when it is not. */
  static String holdReason(Phase phase) {
    return switch (phase) {
      case ON_HOLD_FOR_CALLER -> "1";
      case ON_HOLD_FOR_PROBLEM -> "3";
      case ON_HOLD_FOR_VENDOR -> "4";
      case ON_HOLD_FOR_CHANGE -> "5";
      default -> "";
    };
  }
}
