package dev.rapport.servicenow.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer of the Table API.
 *
 * @param rows the rows; one where a single record was asked for
 * @param error what the host says went wrong, which it may do under status 200; null where nothing
 */
public record TableAnswer(List<Row> rows, @Nullable String error) {
  public TableAnswer {
    rows = List.copyOf(rows);
  }
}
