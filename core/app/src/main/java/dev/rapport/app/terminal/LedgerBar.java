package dev.rapport.app.terminal;

import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger bar: one horizontal bar, one look per holder.
 *
 * @param ink with or without colours
 */
public record LedgerBar(Ink ink) {
  /** Somebody's turn for a stretch of time. */
  public record Turn(Span span, Holder holder) {}

  /**
   * The bar of one ticket, left to right in time: each cell is an equal part of the whole and shows
   * who had most of it, the earlier one where two had the same. Empty where there is no time.
   *
   * @param turns in the order of time, without gaps
   * @param width in cells
   */
  public String ofTicket(List<Turn> turns, int width) {
    if (turns.isEmpty()) {
      return "";
    }
    Span first = turns.get(0).span();
    Span last = turns.get(turns.size() - 1).span();
    Span whole = Span.between(first.fromInclusive(), last.toExclusive());
    List<Holder> cells = new ArrayList<>();
    for (int i = 0; i < width && !whole.isEmpty(); i++) {
      cells.add(most(turns, slice(whole, i, width)));
    }
    return runs(cells);
  }

  /** Equal neighbours as one stretch, so that colours are switched only where they change. */
  private String runs(List<Holder> cells) {
    StringBuilder bar = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || cells.get(i) != cells.get(from)) {
        bar.append(ink.cells(cells.get(from), i - from));
        from = i;
      }
    }
    return bar.toString();
  }

  private static Span slice(Span whole, int index, int count) {
    return Span.between(part(whole, index, count), part(whole, index + 1, count));
  }

  private static Instant part(Span whole, int index, int count) {
    return whole.fromInclusive().plus(whole.length().multipliedBy(index).dividedBy(count));
  }

  private static Holder most(List<Turn> turns, Span slice) {
    Map<Holder, Duration> held = new EnumMap<>(Holder.class);
    Holder best = Holder.UNKNOWN;
    for (Turn turn : turns) {
      Duration inside = turn.span().intersection(slice).map(Span::length).orElse(Duration.ZERO);
      Duration sum = held.merge(turn.holder(), inside, Duration::plus);
      if (sum.compareTo(held.getOrDefault(best, Duration.ZERO)) > 0) {
        best = turn.holder();
      }
    }
    return best;
  }

  /**
   * The bar of a group, largest share first; every holder with any time has at least one cell while
   * there is room.
   *
   * @param held time by holder
   * @param width in cells
   */
  public String ofGroup(Map<Holder, Duration> held, int width) {
    StringBuilder bar = new StringBuilder();
    for (Share share : shares(held, width)) {
      bar.append(ink.cells(share.holder(), share.cells()));
    }
    return bar.toString();
  }

  private record Share(Holder holder, Duration time, int cells) {}

  private static List<Share> shares(Map<Holder, Duration> held, int width) {
    List<Map.Entry<Holder, Duration>> entries =
        held.entrySet().stream()
            .filter(entry -> !entry.getValue().isZero())
            .sorted(Map.Entry.<Holder, Duration>comparingByValue(Comparator.reverseOrder()))
            .toList();
    Duration left = entries.stream().map(Map.Entry::getValue).reduce(Duration.ZERO, Duration::plus);
    int room = width;
    List<Share> shares = new ArrayList<>();
    // From the smallest up, so that a sliver gets its cell before the large ones share the rest.
    for (int i = entries.size() - 1; i >= 0; i--) {
      Duration time = entries.get(i).getValue();
      int cells = Math.min(room, Math.max(1, cells(time, left, room)));
      shares.add(0, new Share(entries.get(i).getKey(), time, i == 0 ? room : cells));
      left = left.minus(time);
      room -= cells;
    }
    return shares;
  }

  private static int cells(Duration time, Duration whole, int room) {
    return (int) Math.round((double) time.toSeconds() / Math.max(1, whole.toSeconds()) * room);
  }
}
