package dev.rapport.servicenow.write;

import java.util.Collection;
import java.util.List;

/**
 * Which rows are looked at before something is written.
 *
 * @param table the table's name
 * @param columns what is asked for of each row; {@code sys_id} and the two below come unasked
 * @param by a column
 * @param values what it is to be one of; none gives no rows
 * @param also a second column; "" for none
 * @param among what that is to be one of
 */
public record RowQuestion(
    String table,
    List<String> columns,
    String by,
    Collection<String> values,
    String also,
    List<String> among) {
  public RowQuestion {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
    among = List.copyOf(among);
  }

  static RowQuestion of(String table, List<String> columns, String by, Collection<String> values) {
    return new RowQuestion(table, columns, by, values, "", List.of());
  }

  /** The same, of those rows only. */
  RowQuestion and(String column, Collection<String> oneOf) {
    return new RowQuestion(table, columns, by, values, column, List.copyOf(oneOf));
  }
}
