package dev.rapport.servicenow.write;

import dev.rapport.connector.HostWrite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one write takes.
 *
 * @param write the write
 * @param ref what the host calls the thing that it is about; "" where it is not there yet
 * @param changes in order; none where the host shows what it should
 */
record Step(HostWrite write, String ref, List<RowChange> changes) {
  Step {
    changes = List.copyOf(changes);
  }

  /** Makes the changes of all steps together, and gives the results of each by its write. */
  static Map<HostWrite, List<RowResult>> take(List<Step> steps, RowWriter writer) {
    List<RowChange> all = steps.stream().flatMap(step -> step.changes.stream()).toList();
    List<RowResult> results = writer.write(all);
    Map<HostWrite, List<RowResult>> byWrite = new HashMap<>();
    int next = 0;
    for (Step step : steps) {
      int end = next + step.changes.size();
      byWrite.put(step.write, new ArrayList<>(results.subList(next, end)));
      next = end;
    }
    return byWrite;
  }
}
