package dev.rapport.sandbox.servicenow.log;

import java.util.Comparator;
import java.util.List;

/**
 * One recorded update of one incident: the record as it was then.
 *
 * @param at the moment of the update, as stored
 * @param count the record's update count, or -1 where the log has none
 * @param values by position of the log's columns, as stored
 */
record LogUpdate(String at, int count, List<String> values) {
  /** How the updates of one incident follow each other; ties keep the order of the file. */
  static final Comparator<LogUpdate> ORDER =
      Comparator.comparing(LogUpdate::at).thenComparingInt(LogUpdate::count);

  String value(int position) {
    return position < 0 ? "" : values.get(position);
  }
}
