package dev.rapport.engine.sync;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostMemory;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How far a host is looked over. It is remembered after each part, so that a look that was broken
 * off goes on there: where calls are rationed by the hour, it might never come to an end otherwise.
 *
 * @param looks from the look before this one until this one began
 * @param through everything up to and including this id is compared; "" for nothing yet
 * @param next where the next part begins
 */
record CensusPlace(Span looks, String through, Cursor next) {
  private static final String MEMORY = "engine.census";

  /** After that long, what was compared first is worth another look. */
  private static final Duration FRESH = Duration.ofDays(1);

  /** Where a look begins. */
  static CensusPlace beginning(Span looks) {
    return new CensusPlace(looks, "", Cursor.START);
  }

  /** Where one was broken off within the last day; the beginning where none was. */
  static CensusPlace resumed(HostMemory memory, Span looks) {
    return memory
        .recall(MEMORY)
        .flatMap(CensusPlace::read)
        .filter(place -> !place.looks.toExclusive().isAfter(looks.toExclusive()))
        .filter(place -> looks.toExclusive().isBefore(place.looks.toExclusive().plus(FRESH)))
        .orElseGet(() -> beginning(looks));
  }

  /** The place behind another part. */
  CensusPlace behind(String lastId, Cursor part) {
    return new CensusPlace(looks, lastId, part);
  }

  /** So that a look that is broken off now goes on here. */
  void remember(HostMemory memory) {
    memory.remember(
        MEMORY,
        String.join(
            "\n",
            looks.fromInclusive().toString(),
            looks.toExclusive().toString(),
            through,
            next.value()));
  }

  /** The look came to its end: the next one begins at the beginning. */
  static void forget(HostMemory memory) {
    if (memory.recall(MEMORY).isPresent()) {
      memory.remember(MEMORY, "");
    }
  }

  private static Optional<CensusPlace> read(String text) {
    String[] parts = text.split("\n", 4);
    if (parts.length < 4) {
      return Optional.empty();
    }
    try {
      Span looks = Span.between(Instant.parse(parts[0]), Instant.parse(parts[1]));
      return Optional.of(new CensusPlace(looks, parts[2], new Cursor(parts[3])));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
