package dev.rapport.servicenow.write;

import dev.rapport.connector.HostException;
import java.util.Collection;
import java.util.List;

/** The look before each write; lent by the reading side. */
public interface RowLookup {
  /**
   * All rows of which a column has one of some values, the oldest first.
   *
   * @param columns what is asked for of each; {@code sys_id} and {@code by} come unasked
   * @param values as many as there are; none gives no rows
   * @throws HostException of kind FORBIDDEN when not every row can be seen, or the filter was
   *     ignored: what cannot be seen would be written twice
   */
  List<HostRow> find(String table, List<String> columns, String by, Collection<String> values);

  /** The same with what people would see in place of each value. */
  List<HostRow> findShown(String table, List<String> columns, String by, Collection<String> values);
}
