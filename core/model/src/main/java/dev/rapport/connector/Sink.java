package dev.rapport.connector;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The writing side of one host. At least once: the idempotency key and a look before each insert
 * make it once.
 */
public interface Sink {
  /** Where its summaries go, so that the plan says so. */
  HostWrite.Kind summaryKind();

  /**
   * The kinds of write that the configuration switched on; nothing else is planned. Where {@link
   * #summaryKind()} is not among them, summaries are not written.
   */
  default Set<HostWrite.Kind> kinds() {
    return Set.of(summaryKind());
  }

  /**
   * The longest summary that the host takes, in UTF-16 units; a longer one is cut before it is
   * planned.
   */
  default int longestSummary() {
    return Integer.MAX_VALUE;
  }

  /**
   * The fields of a ticket that show one fact each, by the host's id of the field; empty where
   * {@link HostWrite.Kind#FIELD} is not among {@link #kinds()}.
   */
  default Map<String, TicketFact> fields() {
    return Map.of();
  }

  /** The most writes that one {@link #apply} takes; calls are shared where the host allows it. */
  int batchSize();

  /**
   * Writes them, in the order given. What stands there is written over only where it is ours as we
   * wrote it: it carries its {@link Seal}, or is what the write comes from or leads to, or is named
   * by {@link HostWrite#replaces()}. Anything else a person made, and it is kept.
   *
   * @param writes at most {@link #batchSize()}, at most one per ticket and kind
   * @return one receipt per write, in the same order
   * @throws HostException when the host as a whole fails; some of the writes may be done by then,
   *     and all are given again later
   */
  List<Receipt> apply(List<HostWrite> writes);
}
