package dev.rapport.servicenow.write;

import dev.rapport.connector.HostException;
import java.util.List;

/** The look before each write; lent by the reading side. */
public interface RowLookup {
  /**
   * All rows that a question asks for, the oldest first.
   *
   * @throws HostException of kind FORBIDDEN when not every row can be seen, or a filter was
   *     ignored: what cannot be seen would be written twice
   */
  List<HostRow> find(RowQuestion question);

  /** The same with what people would see in place of each value that was not asked by. */
  List<HostRow> findShown(RowQuestion question);
}
