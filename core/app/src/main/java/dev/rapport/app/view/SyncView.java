package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.terminal.Columns;
import dev.rapport.engine.sync.SyncResult;
import java.util.ArrayList;
import java.util.List;

/** What a sync came to. */
public final class SyncView {
  private SyncView() {}

  /** A line a host, and two for each that could not be read to its end. */
  public static List<String> lines(List<SyncResult> results) {
    Columns table = new Columns(2);
    for (SyncResult result : results) {
      table.row(
          "Read",
          result.host(),
          Numbers.of(result.tickets()),
          result.tickets() == 1 ? "ticket," : "tickets,",
          Numbers.of(result.events()),
          "events new or changed,",
          Numbers.of(result.calls()),
          result.calls() == 1 ? "call" : "calls");
    }
    List<String> lines = new ArrayList<>(table.lines(""));
    results.forEach(result -> lines.addAll(trouble(result)));
    return lines;
  }

  private static List<String> trouble(SyncResult result) {
    List<String> lines = new ArrayList<>();
    if (result.quarantined() > 0) {
      lines.add(
          "      "
              + result.host()
              + ": "
              + Numbers.of(result.quarantined(), "ticket", "tickets")
              + " could not be understood; `rapport quarantine list` says why");
    }
    if (result.hidden() > 0) {
      lines.add(
          "      "
              + result.host()
              + ": "
              + Numbers.of(result.hidden(), "ticket is", "tickets are")
              + " not visible any more and left the figures; what is known of them stays");
    }
    lines.addAll(Problems.stopped(result.problem()));
    return lines;
  }

  /** As the contract has it. */
  public static JsonObject json(List<SyncResult> results) {
    JsonArray hosts = new JsonArray();
    for (SyncResult result : results) {
      JsonObject host = new JsonObject();
      host.addProperty("host", result.host());
      host.addProperty("tickets", result.tickets());
      host.addProperty("changed", result.changed());
      host.addProperty("events", result.events());
      host.addProperty("calls", result.calls());
      host.addProperty("quarantined", result.quarantined());
      host.addProperty("deleted", result.deleted());
      host.addProperty("hidden", result.hidden());
      host.addProperty("complete", result.complete());
      host.addProperty("cursor", result.cursor().value());
      host.addProperty("problem", result.problem().map(Throwable::getMessage).orElse(null));
      hosts.add(host);
    }
    JsonObject document = new JsonObject();
    document.add("hosts", hosts);
    return document;
  }
}
