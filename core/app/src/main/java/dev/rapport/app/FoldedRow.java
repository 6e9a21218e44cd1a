package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportRequest;
import java.util.List;

/**
 * What may be said of a figure of the row that small groups are folded into: how many they are, and
 * nothing of any of them.
 *
 * @param groups how many groups; 0 where none was folded
 * @param k the smallest group that is shown
 */
record FoldedRow(int groups, int k) {
  /** The folded row of this report. */
  static FoldedRow of(Session session, ReportRequest request) {
    ReportBuilder builder = new ReportBuilder(request, session.insights(request.asOf()));
    session.cases(request.asOf()).forEach(builder::add);
    int groups =
        builder.build().groups().stream()
            .filter(row -> row.key().equals(Report.OTHER_GROUPS))
            .mapToInt(Report.Row::groups)
            .sum();
    return new FoldedRow(groups, request.k());
  }

  List<String> lines(String id) {
    return List.of(id, meaning());
  }

  JsonObject json(String id) {
    JsonObject json = new JsonObject();
    json.addProperty("figure", id);
    json.addProperty("meaning", meaning());
    json.addProperty("groups", groups);
    return json;
  }

  private String meaning() {
    return groups == 0
        ? "No group is folded: each has at least %d tickets and people of a side.".formatted(k)
        : ("The sum over %s, folded because some have fewer than %d tickets or people of a"
                + " side (privacy.k); a figure of one of them is not given.")
            .formatted(groups == 1 ? "1 group" : groups + " groups", k);
  }
}
