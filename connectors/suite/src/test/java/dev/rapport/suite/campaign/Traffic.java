package dev.rapport.suite.campaign;

import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sees every call of all hosts, and whether one came earlier than a host allowed. */
final class Traffic {
  private static final String EVERYTHING = "*";

  private final Clock clock;
  private final Map<String, Instant> notBefore = new HashMap<>();
  private final List<String> early = new ArrayList<>();
  private @Nullable String last;
  private long calls;
  private long refused;

  Traffic(Clock clock) {
    this.clock = clock;
  }

  /** The watcher of one host. */
  BiConsumer<Call, Reply> of(String host) {
    return (call, reply) -> seen(host, call, reply);
  }

  /** Calls that came before their time, as texts. */
  synchronized List<String> early() {
    return List.copyOf(early);
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
  }

  /** What was waited for stays waited for, even if the clock is put back now. */
  synchronized void forgetWhatIsOver() {
    notBefore.values().removeIf(allowed -> !allowed.isAfter(clock.instant()));
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
    if (reply.status() == 429) {
      refused++;
      retryAfter(reply).ifPresent(seconds -> keep(host, scope(host, call, reply), now, seconds));
    }
  }

  private void keep(String host, String scope, Instant now, long seconds) {
    last = host + " " + scope;
    notBefore.merge(
        last, now.plusSeconds(seconds), (one, other) -> one.isAfter(other) ? one : other);
  }

  /** ServiceNow's rules and Jira's quotas are for all calls; other limits are for one of them. */
  private static String scope(String host, Call call, Reply reply) {
    boolean all = host.equals("snow") || header(reply, "RateLimit-Reason").startsWith("jira-quota");
    return all ? EVERYTHING : call.method() + " " + call.path();
  }

  private static Optional<Long> retryAfter(Reply reply) {
    String value = header(reply, "Retry-After");
    return value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value));
  }

  private static String header(Reply reply, String name) {
    return reply.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Reply.Header::value)
        .findFirst()
        .orElse("");
  }
}
