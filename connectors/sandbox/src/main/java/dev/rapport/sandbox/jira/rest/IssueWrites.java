package dev.rapport.sandbox.jira.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts the writes to each issue: 20 in two seconds and 100 in thirty are allowed on Cloud. */
final class IssueWrites {
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final int MOST_IN_SHORT = 20;
  private static final int MOST_IN_LONG = 100;

  private final boolean limited;
  private final Map<Long, Deque<Instant>> writes = new HashMap<>();

  IssueWrites(boolean limited) {
    this.limited = limited;
  }

  /** Refuses with 429 a write that is one too many. */
  void admit(long issue, Instant now) {
    if (!limited) {
      return;
    }
    Deque<Instant> recent = writes.computeIfAbsent(issue, id -> new ArrayDeque<>());
    recent.removeIf(write -> !write.isAfter(now.minus(LONG)));
    if (recent.size() >= MOST_IN_LONG || since(recent, now.minus(SHORT)) >= MOST_IN_SHORT) {
      throw new Throttled(Throttled.Reason.ISSUE, 2);
    }
    recent.add(now);
  }

  private static long since(Deque<Instant> writes, Instant start) {
    return writes.stream().filter(write -> write.isAfter(start)).count();
  }
}
