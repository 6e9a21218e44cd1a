package dev.rapport.app.view;

import dev.rapport.app.terminal.Columns;
import dev.rapport.connector.HostWrite;
import dev.rapport.engine.writeback.PlanTotals;
import java.util.ArrayList;
import java.util.List;

/** What would be written. */
public final class PlanView {
  private PlanView() {}

  /**
   * The totals, and the sample under them.
   *
   * @param sample a few of the writes, to the letter; may be empty
   */
  public static List<String> lines(PlanTotals totals, List<HostWrite> sample) {
    if (totals.byHost().isEmpty()) {
      return List.of(
          "Nothing is written anywhere: no host has write.summary in the configuration.");
    }
    if (totals.writes() == 0) {
      return List.of("Nothing to write: every host shows what it should.");
    }
    Columns table = new Columns(2);
    totals
        .byHost()
        .forEach(
            (host, writes) ->
                table.row(
                    "Would write", host, Numbers.of(writes), writes == 1 ? "ticket" : "tickets"));
    List<String> lines = new ArrayList<>(table.lines(""));
    lines.add(
        "            "
            + Numbers.of(totals.bytes())
            + " bytes in all, hash "
            + totals.hash().substring(0, Math.min(12, totals.hash().length())));
    lines.addAll(sample(sample));
    if (!sample.isEmpty() && sample.size() < totals.writes()) {
      lines.add("... all of it: rapport plan --out FILE");
    }
    return lines;
  }

  /** Each write with what stands there now and what would stand there. */
  public static List<String> sample(List<HostWrite> sample) {
    List<String> lines = new ArrayList<>();
    for (HostWrite write : sample) {
      lines.add(write.ticket() + "  " + write.kind().id());
      lines.add("  - " + (write.before() == null ? "(nothing)" : write.before()));
      lines.add("  + " + (write.after() == null ? "(nothing)" : write.after()));
    }
    return lines;
  }
}
