package dev.rapport.jira.decode;

/** The order among events of one second: Jira numbers its records as it makes them. */
final class HostOrder {
  /** Larger than any number that Jira has given out, with room for items below. */
  private static final long LARGEST = 1L << 50;

  private HostOrder() {}

  /** The record's number; 0 where its id is none. */
  static long of(String id) {
    try {
      return Math.min(Long.parseLong(id), LARGEST);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Comments are numbered apart: said with a change of the same second, they come after it. */
  static long ofComment(String id) {
    return Long.MAX_VALUE / 2 + of(id);
  }
}
