package dev.rapport.servicenow.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What kinds of tasks there are.
 *
 * @param lookup finds tasks
 * @param table the table that tasks are read from, which others may extend
 */
record TaskClasses(RowLookup lookup, String table) {
  private static final String CLASS = "sys_class_name";

  /** The class of each task, by its sys_id; one that is not there is absent. */
  Map<String, String> of(Collection<String> tasks) {
    Map<String, String> classes = new HashMap<>();
    lookup
        .find(RowQuestion.of(table, List.of(CLASS), "sys_id", tasks))
        .forEach(row -> classes.put(row.sysId(), row.has(CLASS) ? row.text(CLASS) : table));
    return classes;
  }
}
