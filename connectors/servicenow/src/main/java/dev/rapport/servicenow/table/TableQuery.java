package dev.rapport.servicenow.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One question to a table.
 *
 * @param table the table's name, never its label
 * @param query which rows, in which order
 * @param columns which columns; asking for few keeps answers small
 * @param limit the most rows of one answer; the host applies it before it hides rows
 * @param offset how many rows to leave out
 * @param counted whether the host counts all rows, hidden ones too, which costs it a query
 * @param displayed whether each value comes with what people would see
 */
public record TableQuery(
    String table,
    EncodedQuery query,
    List<String> columns,
    int limit,
    int offset,
    boolean counted,
    boolean displayed) {
  public TableQuery {
    columns = List.copyOf(columns);
  }

  /** From the first row, not counted, values only. */
  public static TableQuery of(String table, EncodedQuery query, List<String> columns, int limit) {
    return new TableQuery(table, query, columns, limit, 0, false, false);
  }

  /** The same, and the host says how many rows there are in all. */
  public TableQuery whileCounting() {
    return new TableQuery(table, query, columns, limit, offset, true, displayed);
  }

  /** The same, further on. */
  public TableQuery from(int row) {
    return new TableQuery(table, query, columns, limit, row, counted, displayed);
  }

  /** The same, in answers of at most this many rows. */
  public TableQuery atMost(int rows) {
    return new TableQuery(table, query, columns, rows, offset, counted, displayed);
  }

  /** The same, with what people would see. */
  public TableQuery withDisplays() {
    return new TableQuery(table, query, columns, limit, offset, counted, true);
  }

  /** The same question for other rows. */
  public TableQuery asking(EncodedQuery other) {
    return new TableQuery(table, other, columns, limit, offset, counted, displayed);
  }

  /** What stands behind the question mark of the address, encoded. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("sysparm_query", query.encoded());
    parameters.put("sysparm_fields", String.join(",", columns));
    parameters.put("sysparm_limit", Integer.toString(limit));
    parameters.put("sysparm_exclude_reference_link", "true");
    if (offset > 0) {
      parameters.put("sysparm_offset", Integer.toString(offset));
    }
    if (!counted) {
      parameters.put("sysparm_no_count", "true");
    }
    if (displayed) {
      parameters.put("sysparm_display_value", "all");
    }
    return parameters;
  }

  /** How long the address is behind the host's own, in characters. */
  public int addressLength() {
    int length = "/api/now/v2/table/".length() + table.length();
    for (Map.Entry<String, String> parameter : parameters().entrySet()) {
      length += parameter.getKey().length() + parameter.getValue().length() + 2;
    }
    return length;
  }
}
