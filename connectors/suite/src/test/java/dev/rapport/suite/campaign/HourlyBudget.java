package dev.rapport.suite.campaign;

import dev.rapport.sandbox.http.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an instance was asked more often in an hour than it said that it allows, once it had said
 * so. Its hours follow each other from where it said that one ends. Calls of which nobody heard are
 * not counted, nor those for a token. What reads and what writes in a process have a client each,
 * and each client has one call to learn where it stands.
 */
final class HourlyBudget {
  private static final Duration HOUR = Duration.ofHours(1);

  private static final int CLIENTS = 2;

  private final List<String> beyond = new ArrayList<>();
  private boolean isNamed;
  private long limit;
  private Instant ends = Instant.MAX;
  private long calls;
  private long processes;

  /** A process begins. */
  void begin() {
    processes++;
  }

  /** An answer was heard at that moment. */
  void heard(Reply reply, Instant now) {
    if (isNamed && !now.isBefore(ends)) {
      ends = ends.plus(HOUR.multipliedBy(Duration.between(ends, now).dividedBy(HOUR) + 1));
      calls = 0;
      processes = 1;
    }
    calls++;
    if (isNamed && calls > limit + CLIENTS * processes) {
      beyond.add("call " + calls + " of an hour at " + now + ", allowed were " + limit);
    }
    Waits.number(reply, "X-RateLimit-Limit").ifPresent(named -> learn(named, reply));
  }

  /** What was said last was not heard: the budget holds from when it is named again. */
  void lastAnswerWasNotHeard() {
    isNamed = false;
  }

  /** Calls beyond the budget, as texts. */
  List<String> beyond() {
    return List.copyOf(beyond);
  }

  private void learn(long named, Reply reply) {
    limit = named;
    ends = Instant.ofEpochSecond(Waits.number(reply, "X-RateLimit-Reset").orElseThrow());
    isNamed = true;
    calls = 0;
    processes = 1;
  }
}
