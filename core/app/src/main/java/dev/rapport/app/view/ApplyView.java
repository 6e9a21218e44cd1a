package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.terminal.Columns;
import dev.rapport.engine.writeback.ApplyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was written, and what waits. */
public final class ApplyView {
  private ApplyView() {}

  /**
   * A line a host, and more for each with something to say.
   *
   * @param results of the hosts that were written
   * @param waiting writes that wait for a yes, by host
   */
  public static List<String> lines(List<ApplyResult> results, Map<String, Long> waiting) {
    Columns table = new Columns(2);
    for (ApplyResult result : results) {
      table.row(
          "Wrote",
          result.host(),
          Numbers.of(result.applied()),
          result.applied() == 1 ? "ticket," : "tickets,",
          Numbers.of(result.unchanged()),
          "were right already,",
          Numbers.of(result.calls()),
          result.calls() == 1 ? "call" : "calls");
    }
    List<String> lines = new ArrayList<>(table.lines(""));
    results.forEach(result -> lines.addAll(remarks(result)));
    waiting.forEach(
        (host, writes) -> {
          lines.add(
              "Waiting  " + host + ": " + Numbers.of(writes, "write", "writes") + ", for a yes");
          lines.add("         look with `rapport plan`, then `rapport apply --yes`");
        });
    return lines;
  }

  private static List<String> remarks(ApplyResult result) {
    List<String> lines = new ArrayList<>();
    remark(lines, "left as stale", result.stale(), "the ticket has moved on since the plan");
    remark(lines, "held back", result.held(), "refused before, or beyond a limit; `outbox list`");
    remark(lines, "refused", result.refused(), "by the host; `rapport outbox list` says why");
    remark(lines, "kept", result.kept(), "edited by a person; `rapport plan` lists them");
    remark(lines, "still to do", result.left(), "`rapport apply` goes on");
    lines.addAll(Problems.stopped(result.problem()));
    return lines;
  }

  private static void remark(List<String> lines, String what, long number, String words) {
    if (number > 0) {
      lines.add("       " + Numbers.of(number) + " " + what + ": " + words);
    }
  }

  /** The same for scripts. */
  public static JsonObject json(List<ApplyResult> results, Map<String, Long> waiting) {
    JsonArray hosts = new JsonArray();
    for (ApplyResult result : results) {
      JsonObject host = new JsonObject();
      host.addProperty("host", result.host());
      host.addProperty("applied", result.applied());
      host.addProperty("unchanged", result.unchanged());
      host.addProperty("refused", result.refused());
      host.addProperty("kept", result.kept());
      host.addProperty("stale", result.stale());
      host.addProperty("held", result.held());
      host.addProperty("left", result.left());
      host.addProperty("calls", result.calls());
      host.addProperty("problem", result.problem().map(Throwable::getMessage).orElse(null));
      hosts.add(host);
    }
    JsonObject waits = new JsonObject();
    waiting.forEach(waits::addProperty);
    JsonObject document = new JsonObject();
    document.add("hosts", hosts);
    document.add("waiting", waits);
    return document;
  }
}
