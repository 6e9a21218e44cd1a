package dev.rapport.servicenow;

import dev.rapport.connector.CallBudget;
import dev.rapport.connector.HostMemory;
import dev.rapport.http.AnswerHead;
import dev.rapport.http.ThrottleReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps to what the host grants an account. A rate rule of the platform allows so many calls an
 * hour and never says how many are left, so they are counted here, from when the rule was first
 * named. How long a call waited for a free slot is the host's way to say that it is busy; as much
 * time and again is left to others then. All moments are the host's, as its answers name them: an
 * answer that takes long would shift the hours otherwise.
 */
final class RateRule implements ThrottleReading {
  private static final String HOST = "host";

  /** More than this is no limit. */
  private static final long MOST = 1_000_000_000;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration LONGEST_COURTESY = Duration.ofSeconds(30);
  private static final Pattern SLOT_WAIT = Pattern.compile("sem_wait;\\s*dur=(\\d{1,9})");

  /** Periods whose ends we heard of at two moments are the same up to this. */
  private static final Duration SAME = Duration.ofMinutes(1);

  /** The most calls between two notes for others: each may take so many too many. */
  private static final int NOTED_EVERY = 10;

  /** A small limit is noted more often: what goes unnoted is no more than this part of it. */
  private static final int PART = 50;

  private final HostMemory memory;
  private long limit;
  private long calls;
  private int unnoted;
  private Instant ends = Instant.MIN;

  RateRule(HostMemory memory) {
    this.memory = memory;
    CallBudget.recall(memory).ifPresent(this::recall);
  }

  private void recall(CallBudget known) {
    ends = known.renewedAt();
    limit = known.limit();
    calls = known.limit() - known.left();
  }

  @Override
  public List<String> scopes(String method, String path) {
    return List.of(HOST);
  }

  @Override
  public synchronized List<Hold> read(AnswerHead answer) {
    Instant now = answer.now();
    begin(now);
    calls++;
    unnoted++;
    number(answer, "X-RateLimit-Limit")
        .filter(named -> named <= MOST)
        .ifPresent(named -> learn(named, answer, now));
    List<Hold> holds = new ArrayList<>();
    courtesy(answer).ifPresent(wait -> holds.add(new Hold(HOST, wait)));
    if (limit > 0 && calls >= limit) {
      holds.add(new Hold(HOST, Duration.between(now, ends)));
    }
    note();
    return holds;
  }

  /** An hour follows the other; how many calls others made in them is not known. */
  private void begin(Instant now) {
    if (limit > 0 && !now.isBefore(ends)) {
      long hours = Duration.between(ends, now).dividedBy(HOUR) + 1;
      ends = ends.plus(HOUR.multipliedBy(hours));
      calls = 0;
      unnoted = 0;
    }
  }

  private void learn(long named, AnswerHead answer, Instant now) {
    limit = named;
    number(answer, "X-RateLimit-Reset")
        .map(Instant::ofEpochSecond)
        .filter(reset -> !reset.isBefore(now) && !reset.isAfter(now.plus(HOUR)))
        .ifPresent(reset -> ends = reset);
    if (ends.equals(Instant.MIN)) {
      ends = now.plus(HOUR);
    }
    if (answer.status() == 429) {
      calls = limit;
    }
  }

  private static Optional<Duration> courtesy(AnswerHead answer) {
    return answer
        .header()
        .apply("Server-Timing")
        .map(SLOT_WAIT::matcher)
        .filter(Matcher::find)
        .map(found -> Duration.ofMillis(2 * Long.parseLong(found.group(1))))
        .filter(wait -> !wait.isZero())
        .map(wait -> wait.compareTo(LONGEST_COURTESY) < 0 ? wait : LONGEST_COURTESY);
  }

  private static Optional<Long> number(AnswerHead answer, String name) {
    return answer
        .header()
        .apply(name)
        .filter(text -> text.matches("[1-9]\\d{0,10}"))
        .map(Long::valueOf);
  }

  private void note() {
    long every = Math.max(1, Math.min(NOTED_EVERY, limit / PART));
    if (limit > 0 && (unnoted >= every || calls >= limit)) {
      CallBudget.recall(memory).ifPresent(this::countOthers);
      unnoted = 0;
      new CallBudget(limit, Math.max(0, limit - calls), ends).remember(memory);
    }
  }

  /** Whoever reads, writes and looks titles up has a client each, and one account for all. */
  private void countOthers(CallBudget noted) {
    if (Duration.between(noted.renewedAt(), ends).abs().compareTo(SAME) < 0) {
      calls = Math.max(calls, noted.limit() - noted.left() + unnoted);
    }
  }
}
