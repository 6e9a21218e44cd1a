package dev.rapport.servicenow.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Our own table on the host: one row per task, which the task's form can show as a related list.
 *
 * @param lookup finds its rows
 * @param name the table's name
 * @param columns what is asked for of a row
 */
record OurTable(RowLookup lookup, String name, List<String> columns) {
  /** Where tags stand that may not be put on the task. */
  static final String TAGS = "tags";

  static final String TASK = "task";

  OurTable {
    columns = List.copyOf(columns);
  }

  static OurTable of(RowLookup lookup, String name, boolean withTags) {
    List<String> columns = new ArrayList<>(SummaryRow.COLUMNS);
    if (withTags) {
      columns.add(TAGS);
    }
    return new OurTable(lookup, name, columns);
  }

  /** The rows there are for some tasks, the oldest of a task first; a task without is absent. */
  Map<String, List<HostRow>> find(Collection<String> tasks) {
    return lookup.find(RowQuestion.of(name, columns, TASK, tasks)).stream()
        .collect(Collectors.groupingBy(row -> row.text(TASK)));
  }
}
