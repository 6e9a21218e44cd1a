package dev.rapport.sandbox.jira.desk;

import dev.rapport.sandbox.company.Phase;
import dev.rapport.sandbox.jira.site.Status;
import dev.rapport.sandbox.jira.site.Status.Category;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.util.List;

/** The statuses of a new site and of its service projects; the first is that of new issues. */
public final class StandardStatuses {
  private static final List<Status> ALL =
      List.of(
          new Status("1", "Open", Category.NEW),
          new Status("3", "In Progress", Category.INDETERMINATE),
          new Status("10003", "Waiting for customer", Category.INDETERMINATE),
          new Status("10004", "Waiting for vendor", Category.INDETERMINATE),
          new Status("10005", "Pending", Category.INDETERMINATE),
          new Status("5", "Resolved", Category.DONE),
          new Status("6", "Closed", Category.DONE),
          new Status("10006", "Canceled", Category.DONE));

  private StandardStatuses() {}

  /** Adds them all. */
  public static void load(Vocabulary vocabulary) {
    ALL.forEach(vocabulary::put);
  }

  /** The id of the status that stands for a phase. */
  static String id(Phase phase) {
    return switch (phase) {
      case NEW -> "1";
      case IN_PROGRESS -> "3";
      case ON_HOLD_FOR_CALLER -> "10003";
      case ON_HOLD_FOR_VENDOR -> "10004";
      case ON_HOLD_FOR_CHANGE, ON_HOLD_FOR_PROBLEM -> "10005";
      case RESOLVED -> "5";
      case CLOSED -> "6";
      case CANCELED -> "10006";
    };
  }
}
