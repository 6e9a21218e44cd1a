package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.view.Problems;
import dev.rapport.engine.writeback.ApplyResult;
import java.util.ArrayList;
import java.util.List;

/** What became of a report that was published, in words and as JSON. */
final class PublishedView {
  private PublishedView() {}

  static List<String> lines(Publishing.Published published) {
    List<String> lines = new ArrayList<>();
    ApplyResult result = published.result();
    String report = published.report().toString();
    if (published.withheld()) {
      lines.add("Withheld  " + report + ": taken back before; `rapport undo --release` lets it go");
    } else if (result.refused() > 0) {
      lines.add("Refused   " + report + ": `rapport outbox list` says why; it stays in the plan");
    } else if (result.failure() == null) {
      String how = result.applied() > 0 ? "" : "; it stood there already";
      lines.add("Published " + report + how);
    }
    lines.addAll(Problems.stopped(result.problem()));
    return lines;
  }

  static JsonObject json(Publishing.Published published) {
    JsonObject document = OutFolder.json(published.files());
    document.addProperty("report", published.report().toString());
    document.addProperty("shown", published.isShown());
    document.addProperty("applied", published.result().applied());
    document.addProperty("refused", published.result().refused());
    document.addProperty("withheld", published.withheld());
    return document;
  }
}
