package dev.rapport.connector;

import java.util.List;

/**
 * What a connector reads and writes on a host, with which rights, and who sees it there: for the
 * people who have to allow it. Follows from the configuration alone; no host is asked.
 *
 * @param reads what is read
 * @param writes what is written as it is configured; empty where nothing is
 * @param audience who sees what of that on the host, and who is mailed; empty where nothing is said
 */
public record Disclosure(List<Line> reads, List<Line> writes, List<Sight> audience) {
  /** A connector that says nothing of itself. */
  public static final Disclosure NONE = new Disclosure(List.of(), List.of(), List.of());

  public Disclosure {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
    audience = List.copyOf(audience);
  }

  /**
   * One kind of thing.
   *
   * @param what the thing
   * @param right what the account has to be allowed
   * @param why what for; of a write also who is told of it by the host
   */
  public record Line(String what, String right, String why) {}

  /**
   * What some people see.
   *
   * @param who these people, by what makes them so on the host
   * @param sees what they are shown or sent, or that it is nothing
   */
  public record Sight(String who, String sees) {}
}
