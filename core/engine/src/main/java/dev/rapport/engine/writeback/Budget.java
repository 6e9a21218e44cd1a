package dev.rapport.engine.writeback;

/**
 * How much one apply may write to a host.
 *
 * @param writes the most writes; the rest stays to do
 * @param tickets the most tickets; those of others wait for another apply
 * @param perTicket the most writes to one ticket within {@link Admission#DAY}, so that two programs
 *     that answer each other come to rest
 */
public record Budget(long writes, long tickets, long perTicket) {
  /** No bound at all. */
  public static final Budget UNBOUNDED = of(Long.MAX_VALUE);

  public Budget {
    if (writes < 0 || tickets < 0 || perTicket < 0) {
      throw new IllegalArgumentException("a budget is not negative");
    }
  }

  /** So many writes, to whichever tickets. */
  public static Budget of(long writes) {
    return new Budget(writes, Long.MAX_VALUE, Long.MAX_VALUE);
  }
}
