package dev.rapport.engine.calendar;

import dev.rapport.model.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Working stretches of a year as they are found, in order; those that abut become one. */
final class Stretches {
  private record Stretch(long start, long end) {}

  private final List<Stretch> found = new ArrayList<>();

  /** Adds a stretch (epoch seconds, half-open); it begins where the last ended, or later. */
  void add(long start, long end) {
    if (end <= start) {
      return;
    }
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).end == start) {
      found.set(last, new Stretch(found.get(last).start, end));
    } else {
      found.add(new Stretch(start, end));
    }
  }

  /** The same without what lies in any of the spans. Spans are widened to whole seconds. */
  Stretches without(List<Span> closed) {
    List<Span> inOrder = closed.stream().sorted(Comparator.comparing(Span::fromInclusive)).toList();
    Stretches open = new Stretches();
    for (Stretch stretch : found) {
      long from = stretch.start;
      for (Span span : inOrder) {
        open.add(from, Math.min(stretch.end, Math.max(from, floor(span))));
        from = Math.max(from, Math.min(stretch.end, ceiling(span)));
      }
      open.add(from, stretch.end);
    }
    return open;
  }

  private static long floor(Span span) {
    return span.fromInclusive().getEpochSecond();
  }

  private static long ceiling(Span span) {
    return span.toExclusive().plusNanos(999_999_999).getEpochSecond();
  }

  void copyTo(Stretches other) {
    found.forEach(stretch -> other.add(stretch.start, stretch.end));
  }

  WorkYear toYear() {
    return new WorkYear(
        found.stream()
            .flatMapToLong(stretch -> LongStream.of(stretch.start, stretch.end))
            .toArray());
  }
}
