package dev.rapport.connector;

import java.util.List;

/**
 * What a connector reads and writes on a host, and with which rights: for the people who have to
 * allow it. Follows from the configuration alone; no host is asked.
 *
 * @param reads what is read
 * @param writes what is written as it is configured; empty where nothing is
 */
public record Disclosure(List<Line> reads, List<Line> writes) {
  /** A connector that says nothing of itself. */
  public static final Disclosure NONE = new Disclosure(List.of(), List.of());

  public Disclosure {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
  }

  /**
   * One kind of thing.
   *
   * @param what the thing
   * @param right what the account has to be allowed
   * @param why what for; of a write also who is told of it by the host
   */
  public record Line(String what, String right, String why) {}
}
