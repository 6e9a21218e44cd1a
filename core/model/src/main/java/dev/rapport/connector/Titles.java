package dev.rapport.connector;

import java.util.Collection;
import java.util.Map;

/**
 * Reads titles of tickets, for the moment in which somebody looks at a list of them. Whoever asks
 * keeps them in memory for a while at most: they are ticket text, which is never stored and never
 * logged.
 */
@FunctionalInterface
public interface Titles {
  /** The most tickets that are asked for at once: what fits into one call on every host. */
  int MOST = 50;

  /**
   * The titles of these tickets as they stand now, by id: one call. Left out are tickets that are
   * gone, that have no title, and those that only some of the people in their project may see.
   *
   * @param sourceIds ids as they stood in {@link RawTicket#sourceId()}, at most {@link #MOST}
   * @throws HostException where the host cannot be asked
   */
  Map<String, String> of(Collection<String> sourceIds);
}
