package dev.rapport.app.view;

import dev.rapport.app.terminal.Columns;
import dev.rapport.app.terminal.Ink;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Elapsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who had it for how long, the longest first, as lines under a bar. */
record HolderLines(Ink ink, Clocks clocks) {
  /** The lines; the shares are of the time by the clock on the wall. */
  List<String> of(Map<Holder, Elapsed> byHolder) {
    long all =
        byHolder.values().stream().mapToLong(elapsed -> elapsed.calendar().toSeconds()).sum();
    Columns table = new Columns(2);
    byHolder.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Holder, Elapsed> entry) -> entry.getValue().calendar())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry ->
                table.row(
                    ink.mark(entry.getKey()),
                    ink.words(entry.getKey()),
                    clocks.text(entry.getValue()),
                    share(entry.getValue(), all)));
    List<String> lines = new ArrayList<>(table.lines("  "));
    if (clocks.both()) {
      lines.add("  business time, " + clocks.day().calendar() + " (calendar time)");
    }
    return lines;
  }

  private static String share(Elapsed part, long all) {
    return Numbers.percent((double) part.calendar().toSeconds() / Math.max(1, all));
  }
}
