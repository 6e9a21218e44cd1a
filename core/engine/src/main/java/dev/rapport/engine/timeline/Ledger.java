package dev.rapport.engine.timeline;

import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's life cut into segments, each with exactly one holder (MEASURES, "The whose-turn
 * ledger").
 *
 * @param whole from creation to as-of, or to the start of the final close
 * @param segments without a gap and without an overlap from one end of {@code whole} to the other;
 *     none where it is empty
 * @param turn whose turn it is at as-of
 */
public record Ledger(Span whole, List<Segment> segments, Turn turn) {
  public Ledger {
    segments = List.copyOf(segments);
  }

  /** The ledger of a timeline. */
  public static Ledger of(Timeline timeline) {
    return LedgerFold.of(timeline);
  }

  /** Whether the ticket is not closed at as-of. */
  public boolean open() {
    return turn.holder() != Holder.DONE;
  }

  /**
   * The group that has the ticket at this moment; at its end and beyond the one that has it last.
   */
  public @Nullable Named groupAt(Instant instant) {
    for (Segment segment : segments) {
      if (segment.span().contains(instant)) {
        return segment.group();
      }
    }
    return turn.group();
  }

  /** Calendar time by holder; a holder without any is absent. The values add up to the whole. */
  public Map<Holder, Duration> byHolder() {
    Map<Holder, Duration> sums = new EnumMap<>(Holder.class);
    segments.forEach(
        segment -> sums.merge(segment.holder(), segment.span().length(), Duration::plus));
    return sums;
  }
}
