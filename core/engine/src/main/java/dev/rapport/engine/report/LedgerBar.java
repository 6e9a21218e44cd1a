package dev.rapport.engine.report;

import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ledger bar: one horizontal bar of equal cells, each of them somebody's turn. How a cell looks
 * is up to whoever paints it; {@link #letters()} is the plainest way.
 *
 * @param runs neighbouring cells of one holder, left to right; none where there is no time
 */
public record LedgerBar(List<Run> runs) {
  /** This many cells of one holder, at least one. */
  public record Run(Holder holder, int cells) {}

  public LedgerBar {
    runs = List.copyOf(runs);
  }

  /**
   * The bar of one ticket, left to right in time: each cell is an equal part of the whole and shows
   * who had most of it, the earlier one where two had the same.
   *
   * @param segments in the order of time, without gaps
   * @param width in cells
   */
  public static LedgerBar ofTicket(List<Segment> segments, int width) {
    if (segments.isEmpty()) {
      return new LedgerBar(List.of());
    }
    Span first = segments.get(0).span();
    Span last = segments.get(segments.size() - 1).span();
    Span whole = Span.between(first.fromInclusive(), last.toExclusive());
    List<Holder> cells = new ArrayList<>();
    for (int i = 0; i < width && !whole.isEmpty(); i++) {
      cells.add(most(segments, slice(whole, i, width)));
    }
    return new LedgerBar(runs(cells));
  }

  /**
   * The bar of a group, largest share first; every holder with any time has at least one cell while
   * there is room.
   *
   * @param held time by holder
   * @param width in cells
   */
  public static LedgerBar ofGroup(Map<Holder, Duration> held, int width) {
    List<Map.Entry<Holder, Duration>> smallestFirst =
        held.entrySet().stream()
            .filter(entry -> !entry.getValue().isZero())
            .sorted(
                Map.Entry.<Holder, Duration>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .toList();
    Duration left = held.values().stream().reduce(Duration.ZERO, Duration::plus);
    int room = width;
    Deque<Run> runs = new ArrayDeque<>();
    // From the smallest up, so that a sliver gets its cell before the large ones share the rest.
    for (Map.Entry<Holder, Duration> one : smallestFirst) {
      boolean largest = runs.size() == smallestFirst.size() - 1;
      int share = largest ? room : Math.max(1, cells(one.getValue(), left, room));
      int cells = Math.min(room, share);
      runs.addFirst(new Run(one.getKey(), cells));
      left = left.minus(one.getValue());
      room -= cells;
    }
    return new LedgerBar(runs.stream().filter(run -> run.cells() > 0).toList());
  }

  /** The bar with each holder's letter in its cells. */
  public String letters() {
    return runs.stream()
        .map(run -> String.valueOf(HolderWords.of(run.holder()).letter()).repeat(run.cells()))
        .collect(Collectors.joining());
  }

  private static List<Run> runs(List<Holder> cells) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || cells.get(i) != cells.get(from)) {
        runs.add(new Run(cells.get(from), i - from));
        from = i;
      }
    }
    return runs;
  }

  private static Span slice(Span whole, int index, int count) {
    return Span.between(part(whole, index, count), part(whole, index + 1, count));
  }

  private static Instant part(Span whole, int index, int count) {
    return whole.fromInclusive().plus(whole.length().multipliedBy(index).dividedBy(count));
  }

  private static Holder most(List<Segment> segments, Span slice) {
    Map<Holder, Duration> held = new EnumMap<>(Holder.class);
    Holder best = Holder.UNKNOWN;
    for (Segment segment : segments) {
      Duration inside = segment.span().intersection(slice).map(Span::length).orElse(Duration.ZERO);
      Duration sum = held.merge(segment.holder(), inside, Duration::plus);
      if (sum.compareTo(held.getOrDefault(best, Duration.ZERO)) > 0) {
        best = segment.holder();
      }
    }
    return best;
  }

  private static int cells(Duration time, Duration whole, int room) {
    return (int) Math.round((double) time.toSeconds() / Math.max(1, whole.toSeconds()) * room);
  }
}
