package dev.rapport.app.serve.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed logins: for a while after five under one name, or twenty from one address, nobody
 * is let in there, not even with the right password.
 */
final class Tries {
  static final Duration WHILE = Duration.ofMinutes(15);
  private static final int PER_NAME = 5;
  private static final int PER_ADDRESS = 20;
  private static final int MOST_REMEMBERED = 100_000;

  private final Clock clock;
  private final Cache<String, List<Instant>> failures;

  Tries(Clock clock) {
    this.clock = clock;
    this.failures =
        Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(WHILE)
            .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
            .build();
  }

  /** Whether this name may try from this address now. */
  boolean mayTry(String name, String address) {
    return recent("name " + name) < PER_NAME && recent("from " + address) < PER_ADDRESS;
  }

  /** Notes one that failed. */
  void failed(String name, String address) {
    note("name " + name);
    note("from " + address);
  }

  private int recent(String key) {
    return since(failures.getIfPresent(key)).size();
  }

  private void note(String key) {
    failures
        .asMap()
        .compute(
            key,
            (known, times) -> {
              List<Instant> recent = since(times);
              recent.add(clock.instant());
              return recent;
            });
  }

  private List<Instant> since(@Nullable List<Instant> times) {
    Instant start = clock.instant().minus(WHILE);
    List<Instant> recent = new ArrayList<>(times == null ? List.of() : times);
    recent.removeIf(time -> !time.isAfter(start));
    return recent;
  }
}
