package dev.rapport.app.view;

import dev.rapport.app.terminal.Columns;
import dev.rapport.engine.report.Participation;
import dev.rapport.engine.report.Participation.Part;
import dev.rapport.model.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Both sides in the mirror, side by side: the same figures of IT and of the requesters.
 *
 * @param participation how people took part
 * @param clocks how times are said
 */
record MirrorLines(Participation participation, Clocks clocks) {
  /** A small table; nothing where either side did nothing. */
  List<String> lines() {
    if (!participation.sides().keySet().containsAll(List.of(Side.IT, Side.REQUESTER))) {
      return List.of();
    }
    Columns table = new Columns(2);
    row(table, "acts", part -> Numbers.of(part.acts()));
    row(table, "half of answers to the other side within", this::answered);
    row(table, "reports and resolution notes that say enough", MirrorLines::accounts);
    row(table, "reopened", part -> Numbers.of(part.reopens()));
    row(table, "given to other hands", part -> Numbers.of(part.reassignments()));
    List<String> lines = new ArrayList<>(List.of("Both sides: IT, then the requesters"));
    lines.addAll(table.lines("  "));
    return lines;
  }

  private void row(Columns table, String title, Function<Part, String> figure) {
    table.row(
        title,
        figure.apply(participation.sides().get(Side.IT)),
        figure.apply(participation.sides().get(Side.REQUESTER)));
  }

  private String answered(Part part) {
    Long half = clocks.quantiles(part.answers()).p50();
    return half == null ? "-" : clocks.business(Duration.ofSeconds(half));
  }

  private static String accounts(Part part) {
    return part.accounts().n() == 0
        ? "-"
        : Numbers.of(part.accounts().full()) + " of " + Numbers.of(part.accounts().n());
  }
}
