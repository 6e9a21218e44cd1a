package dev.rapport.jira.json;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clock that Jira Service Management runs for a service level, as its field and its call show it.
 *
 * @param completedCycles the runs that ended, oldest first
 * @param ongoingCycle the run that goes on; null where none does
 */
public record ServiceClock(
    @Nullable String id,
    @Nullable String name,
    @Nullable List<Cycle> completedCycles,
    @Nullable Cycle ongoingCycle) {
  /**
   * One run of the clock.
   *
   * @param stopTime null while it goes on
   */
  public record Cycle(
      @Nullable Moment startTime,
      @Nullable Moment stopTime,
      @Nullable Boolean breached,
      @Nullable Length elapsedTime) {}

  /** A moment, in milliseconds since 1970. */
  public record Moment(@Nullable Long epochMillis) {
    /** The moment itself. */
    public Optional<Instant> at() {
      return Optional.ofNullable(epochMillis).map(Instant::ofEpochMilli);
    }
  }

  /** A length of time. */
  public record Length(@Nullable Long millis) {
    /** As a duration; zero where none is said. */
    public Duration value() {
      return millis == null ? Duration.ZERO : Duration.ofMillis(millis);
    }
  }

  /** All runs, oldest first; the one that goes on is the last. */
  public List<Cycle> cycles() {
    List<Cycle> cycles = new ArrayList<>(completedCycles == null ? List.of() : completedCycles);
    if (ongoingCycle != null) {
      cycles.add(ongoingCycle);
    }
    return cycles;
  }
}
