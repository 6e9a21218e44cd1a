package dev.rapport.connector;

import java.time.Instant;

/**
 * What a {@link Source} also implements when it can begin at a moment: {@code rapport sync --since}
 * needs it.
 */
public interface Rewindable {
  /**
   * The cursor from which {@link Source#fetch} gives at least all tickets that changed at or after
   * the instant, and as few others as the host allows. Pure: makes no call.
   */
  Cursor since(Instant instant);
}
