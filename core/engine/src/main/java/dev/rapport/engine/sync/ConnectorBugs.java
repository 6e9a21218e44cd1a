package dev.rapport.engine.sync;

import dev.rapport.connector.HostException;
import org.jspecify.annotations.Nullable;

/** Failures of a connector that it should not have: they stop its host, not the run. */
public final class ConnectorBugs {
  private ConnectorBugs() {}

  /**
   * A failure of kind BUG. A cause's own message may hold text of a ticket, so it is not repeated.
   *
   * @param what goes after "its connector"
   */
  public static HostException of(String host, String what, @Nullable Throwable cause) {
    String message = "its connector " + what + ": report it, with the output of -v";
    return cause == null
        ? HostException.of(HostException.Kind.BUG, host, message)
        : HostException.of(HostException.Kind.BUG, host, message, cause);
  }
}
