package dev.rapport.connector;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many calls a host grants our account in one period, and how many are left of them: as the
 * host said, or as its connector counted. A connector keeps it in the host's memory, where every
 * node finds it.
 *
 * @param limit calls in a period, at least 1
 * @param left calls that are left in it, from 0 to the limit
 * @param renewedAt when the period ends and all calls are left again, by the host's clock
 */
public record CallBudget(long limit, long left, Instant renewedAt) {
  private static final String NAME = "calls.budget";
  private static final Pattern STORED = Pattern.compile("(\\d{1,18});(\\d{1,18});(\\S+)");

  /** Below this part of the limit, calls that can wait are not made. */
  private static final int SMALL = 5;

  public CallBudget {
    if (limit < 1 || left < 0 || left > limit) {
      throw new IllegalArgumentException("0 to " + limit + " calls can be left, not " + left);
    }
  }

  /** What was remembered last; empty where the host never named a limit. */
  public static Optional<CallBudget> recall(HostMemory memory) {
    return memory.recall(NAME).flatMap(CallBudget::parse);
  }

  private static Optional<CallBudget> parse(String text) {
    Matcher stored = STORED.matcher(text);
    if (!stored.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CallBudget(
              Long.parseLong(stored.group(1)),
              Long.parseLong(stored.group(2)),
              Instant.parse(stored.group(3))));
    } catch (DateTimeException | IllegalArgumentException e) {
      // Not by us; it is learnt again when the host names it.
      return Optional.empty();
    }
  }

  /** Keeps it instead of what was remembered. */
  public void remember(HostMemory memory) {
    memory.remember(NAME, limit + ";" + left + ";" + renewedAt);
  }

  /** How many are left at that moment, if no call was made since. */
  public long leftAt(Instant now) {
    return now.isBefore(renewedAt) ? left : limit;
  }

  /** Whether less than a fifth is left at that moment: what can wait should. */
  public boolean isSmallAt(Instant now) {
    return leftAt(now) * SMALL < limit;
  }
}
