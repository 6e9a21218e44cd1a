package dev.rapport.suite.campaign;

import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees every call of all hosts, and whether one came earlier than a host allowed, or was one too
 * many for the hour's budget that the instance had named.
 */
final class Traffic {
  private static final String EVERYTHING = "*";

  private final Clock clock;
  private final Map<String, Instant> notBefore = new HashMap<>();
  private final List<String> early = new ArrayList<>();
  private final HourlyBudget budget = new HourlyBudget();
  private Runnable passing = () -> {};
  private @Nullable String last;
  private long calls;
  private long refused;

  Traffic(Clock clock) {
    this.clock = clock;
  }

  /** The watcher of one host. */
  BiConsumer<Call, Reply> of(String host) {
    return (call, reply) -> {
      seen(host, call, reply);
      passing.run();
    };
  }

  /** What happens behind every call, before anybody hears of its answer. */
  void behindEachCall(Runnable work) {
    passing = work;
  }

  /** A new process begins. */
  synchronized void begin() {
    budget.begin();
  }

  /** Calls that came before their time, as texts. */
  synchronized List<String> early() {
    return List.copyOf(early);
  }

  /** Calls beyond the budget of their hour, as texts. */
  synchronized List<String> beyondTheHour() {
    return budget.beyond();
  }

  synchronized long calls() {
    return calls;
  }

  /** How many were answered 429. */
  synchronized long refused() {
    return refused;
  }

  /** The process died of the last answer: nobody knows what it asked for. */
  synchronized void lastAnswerWasNotHeard() {
    if (last != null) {
      notBefore.remove(last);
    }
    budget.lastAnswerWasNotHeard();
  }

  /**
   * The clock is about to be put back: what was waited for stays waited for, and of the rest is
   * left as much as before.
   */
  synchronized void turnedBack(Duration by) {
    Instant now = clock.instant();
    notBefore.values().removeIf(allowed -> !allowed.isAfter(now));
    notBefore.replaceAll((scope, allowed) -> allowed.minus(by));
  }

  private synchronized void seen(String host, Call call, Reply reply) {
    calls++;
    last = null;
    Instant now = clock.instant();
    for (String scope : List.of(EVERYTHING, call.method() + " " + call.path())) {
      Instant allowed = notBefore.getOrDefault(host + " " + scope, Instant.MIN);
      if (now.isBefore(allowed)) {
        early.add(host + " " + call + " at " + now + ", allowed at " + allowed);
      }
    }
    refused += reply.status() == 429 ? 1 : 0;
    if (host.equals("snow") && call.path().startsWith("/api/") && !reply.isReset()) {
      budget.heard(reply, now);
    }
    String scope = Waits.isForAll(host, reply) ? EVERYTHING : call.method() + " " + call.path();
    Waits.asked(reply).ifPresent(seconds -> keep(host, scope, now, seconds));
  }

  private void keep(String host, String scope, Instant now, long seconds) {
    last = host + " " + scope;
    notBefore.merge(
        last, now.plusSeconds(seconds), (one, other) -> one.isAfter(other) ? one : other);
  }
}
