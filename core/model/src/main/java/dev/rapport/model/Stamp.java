package dev.rapport.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What every event has: its identity, its moment, its place among events of the same moment, and
 * who acted.
 *
 * @param id unique within the ticket and stable over reads: it names the host's own record
 * @param at when it happened, cut to the second, UTC
 * @param order the host's own order among events of one second; smaller is earlier
 * @param actor who did it; null when the host does not say
 * @param ours whether it is one of our own writes coming back, which are nobody's act
 */
public record Stamp(String id, Instant at, long order, @Nullable ActorId actor, boolean ours) {
  /** By moment, then by the host's order, then by id, so that any two reads agree. */
  public static final Comparator<Stamp> CHRONOLOGICAL =
      Comparator.comparing(Stamp::at).thenComparingLong(Stamp::order).thenComparing(Stamp::id);

  public Stamp {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an event needs the id of the record it comes from");
    }
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** A person's or software's act on the host. */
  public static Stamp of(String id, Instant at, long order, @Nullable ActorId actor) {
    return new Stamp(id, at, order, actor, false);
  }
}
