package dev.rapport.servicenow.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One answer to a question that may take several.
 *
 * @param rows as they came; one of which nothing may be read is empty
 * @param total how many rows there are in all, hidden ones too; empty where they were not counted
 * @param limit how many rows were asked for, which is fewer where large answers fail
 * @param at when the host answered, by its own clock; empty where it did not say
 */
public record PagePart(List<Row> rows, Optional<Long> total, int limit, Optional<Instant> at) {
  public PagePart {
    rows = List.copyOf(rows);
  }

  /** The rows of which something may be read. */
  public List<Row> visible() {
    return rows.stream().filter(row -> !row.isHidden()).toList();
  }

  /** Whether as many rows came as were asked for, so that no row of this stretch is missing. */
  public boolean isFull() {
    return rows.size() >= limit;
  }
}
