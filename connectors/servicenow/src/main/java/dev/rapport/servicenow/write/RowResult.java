package dev.rapport.servicenow.write;

import dev.rapport.connector.HostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one {@link RowChange}.
 *
 * @param row what the host shows of the row now; nothing of one that is gone, or was refused
 * @param refusal why the host did not do it, which concerns this row alone; null where it did
 */
record RowResult(HostRow row, @Nullable HostException refusal) {
  static RowResult done(HostRow row) {
    return new RowResult(row, null);
  }

  static RowResult refused(HostException refusal) {
    return new RowResult(new HostRow(Map.of()), refusal);
  }

  /** Whether the row was gone when it was to be changed. */
  boolean isGone() {
    return refusal != null && refusal.kind() == HostException.Kind.NOT_FOUND;
  }

  /** Whether the account lacks the right. */
  boolean isForbidden() {
    return refusal != null && refusal.kind() == HostException.Kind.FORBIDDEN;
  }
}
