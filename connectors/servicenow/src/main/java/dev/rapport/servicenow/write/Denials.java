package dev.rapport.servicenow.write;

import dev.rapport.connector.HostMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Remembers what the account may not do, so that it is not tried with every batch. A right may be
 * given any time: after a day it is tried again.
 */
public final class Denials {
  /** Several calls in one. */
  public static final String BATCH = "batch";

  /** Tags on records. */
  public static final String TAGS = "tags";

  private static final String MEMORY = "servicenow.write-denied.";
  private static final Duration TRY_AGAIN = Duration.ofDays(1);

  private final HostMemory memory;
  private final Clock clock;

  /** What is remembered about one host. */
  public Denials(HostMemory memory, Clock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /** Whether the host refused it within the last day. */
  public boolean isDenied(String what) {
    return since(what).filter(since -> clock.instant().isBefore(since.plus(TRY_AGAIN))).isPresent();
  }

  /** Whether the host ever refused it. */
  boolean wasDenied(String what) {
    return since(what).isPresent();
  }

  void deny(String what) {
    memory.remember(MEMORY + what, clock.instant().toString());
  }

  private Optional<Instant> since(String what) {
    try {
      return memory.recall(MEMORY + what).filter(text -> !text.isEmpty()).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
