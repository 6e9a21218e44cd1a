package dev.rapport.http;

import dev.rapport.connector.HostException;

/** A thread that was asked to stop while it waited: it stays asked, and the call ends. */
final class Interrupted {
  private Interrupted() {}

  static HostException told(String host, Exception cause) {
    Thread.currentThread().interrupt();
    return HostException.of(
        HostException.Kind.UNAVAILABLE, host, "stopped while waiting; run it again", cause);
  }
}
