package dev.rapport.model.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A half-open stretch of time; empty where both ends meet.
 *
 * @param fromInclusive its first instant
 * @param toExclusive the first instant after it; never before {@code fromInclusive}
 */
public record Span(Instant fromInclusive, Instant toExclusive) {
  public Span {
    if (toExclusive.isBefore(fromInclusive)) {
      throw new IllegalArgumentException(
          "a span cannot end (" + toExclusive + ") before it begins (" + fromInclusive + ")");
    }
  }

  /** From one instant to another; empty at {@code from} where they come in the wrong order. */
  public static Span between(Instant from, Instant to) {
    return new Span(from, to.isBefore(from) ? from : to);
  }

  /** Calendar time, 24x7; zero for an empty span. */
  public Duration length() {
    return Duration.between(fromInclusive, toExclusive);
  }

  /** Whether it has no instant in it. */
  public boolean isEmpty() {
    return fromInclusive.equals(toExclusive);
  }

  /** Whether the instant lies in it; an empty span contains nothing. */
  public boolean contains(Instant instant) {
    return !instant.isBefore(fromInclusive) && instant.isBefore(toExclusive);
  }

  /** Whether the two share at least one instant. */
  public boolean overlaps(Span other) {
    return intersection(other).filter(shared -> !shared.isEmpty()).isPresent();
  }

  /** Whether one ends exactly where the other begins. */
  public boolean abuts(Span other) {
    return toExclusive.equals(other.fromInclusive) || other.toExclusive.equals(fromInclusive);
  }

  /**
   * What both have in common, possibly an empty span; nothing where there is a gap between them.
   */
  public Optional<Span> intersection(Span other) {
    Instant from = later(fromInclusive, other.fromInclusive);
    Instant to = toExclusive.isBefore(other.toExclusive) ? toExclusive : other.toExclusive;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
