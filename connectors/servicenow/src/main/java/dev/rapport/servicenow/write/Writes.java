package dev.rapport.servicenow.write;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import java.util.List;
import java.util.Map;

/** Applies writes of one kind. */
@FunctionalInterface
interface Writes {
  /**
   * Looks at what the host shows, and writes what differs.
   *
   * @param writes of this kind, at most one per ticket
   * @return a receipt for each
   * @throws dev.rapport.connector.HostException when the host as a whole fails
   */
  Map<HostWrite, Receipt> apply(List<HostWrite> writes);
}
