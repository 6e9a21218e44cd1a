package dev.rapport.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.appreciation.Win;
import dev.rapport.engine.collaboration.AppreciationJson;
import dev.rapport.engine.collaboration.CheckpointJson;
import dev.rapport.engine.collaboration.Together;
import dev.rapport.engine.insight.ClockSkew;
import dev.rapport.engine.involvement.HandoverMatrix;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Figures.Totals;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as JSON; its shape is {@code schema/report-1.json}. What may not be shown is null. The
 * order of members is fixed: the same report, the same bytes.
 */
public final class ReportJson {
  private ReportJson() {}

  /** The document. */
  public static JsonObject of(Report report) {
    JsonObject json = new JsonObject();
    json.add("period", period(report.request().period()));
    json.add("asOf", Json.of(report.request().asOf()));
    json.addProperty("groupBy", report.request().grouping().id());
    json.addProperty("k", report.request().k());
    json.add(
        "total",
        figures(new JsonObject(), report.total(), handovers(report), report.request().k()));
    JsonArray groups = new JsonArray();
    for (Report.Row row : report.groups()) {
      JsonObject group = new JsonObject();
      group.addProperty("key", row.key());
      groups.add(figures(group, row.figures(), HandoverMatrix.EMPTY, report.request().k()));
    }
    json.add("groups", groups);
    json.add("trend", CourseJson.weeks(report.trend()));
    json.add("quarters", CourseJson.quarters(report.quarters()));
    json.add("spread", CourseJson.spreads(report.spreads()));
    json.add("comparison", ComparisonJson.of(report.comparison()));
    json.add("deadlines", DeadlinesJson.of(report.deadlines()));
    json.add("wins", wins(report.wins()));
    json.add("receipt", receipt(report.receipt()));
    return json;
  }

  private static JsonArray wins(List<Win> wins) {
    JsonArray array = new JsonArray();
    for (Win win : wins) {
      JsonObject json = new JsonObject();
      json.addProperty("for", win.outcome());
      json.addProperty("team", win.team());
      json.add("at", Json.of(win.at()));
      json.addProperty("words", win.words());
      array.add(json);
    }
    return array;
  }

  private static JsonObject period(@Nullable Span period) {
    JsonObject json = new JsonObject();
    json.add("from", Json.of(period == null ? null : period.fromInclusive()));
    json.add("to", Json.of(period == null ? null : period.toExclusive()));
    return json;
  }

  /**
   * Handovers between groups that have rows of their own, of at least k tickets from one to the
   * other; none where rows are not groups.
   */
  private static HandoverMatrix handovers(Report report) {
    Set<String> shown =
        report.request().grouping().equals(Grouping.BY_GROUP)
            ? report.groups().stream().map(Report.Row::key).collect(Collectors.toSet())
            : Set.of();
    Participation all = report.total().participation();
    return all.handovers()
        .where(
            handover ->
                shown.contains(handover.from())
                    && shown.contains(handover.to())
                    && all.handedOver().of(handover) >= report.request().k());
  }

  private static JsonObject figures(
      JsonObject json, Figures figures, HandoverMatrix handovers, int k) {
    boolean cohort = figures.shown() == Shown.ALL;
    boolean clock = figures.shown() != Shown.NOTHING;
    json.addProperty("n", cohort ? figures.n() : null);
    json.addProperty("open", cohort ? figures.open() : null);
    json.addProperty("touched", clock ? figures.touched() : null);
    json.addProperty("inTheVoid", cohort ? figures.inTheVoid() : null);
    json.addProperty("suppressed", !cohort);
    json.add("waits", clock ? waits(figures, cohort) : JsonNull.INSTANCE);
    json.add("counts", clock ? counts(figures.totals()) : JsonNull.INSTANCE);
    json.add("hitRate", cohort ? ParticipationJson.hitRate(figures.hitRate()) : JsonNull.INSTANCE);
    json.add(
        "involvement",
        cohort
            ? ParticipationJson.involvement(figures.participation(), handovers)
            : JsonNull.INSTANCE);
    json.add(
        "mirror",
        cohort
            ? ParticipationJson.mirror(figures.participation(), DistributionJson::of)
            : JsonNull.INSTANCE);
    Together together = figures.together();
    json.add("earlyInvolvement", cohort ? CheckpointJson.of(together.early()) : JsonNull.INSTANCE);
    json.add("checkpoints", cohort ? CheckpointJson.of(together.checkpoints()) : JsonNull.INSTANCE);
    json.add(
        "waivers", cohort ? CheckpointJson.waivers(together.checkpoints()) : JsonNull.INSTANCE);
    json.add("appreciation", clock ? AppreciationJson.of(together.thanks()) : JsonNull.INSTANCE);
    json.add("slaComparison", cohort ? ClockJson.of(figures.hostClocks(), k) : JsonNull.INSTANCE);
    json.add("coverage", clock ? coverage(figures) : JsonNull.INSTANCE);
    return json;
  }

  private static JsonObject waits(Figures figures, boolean cohort) {
    JsonObject json = new JsonObject();
    json.add("elapsed", Json.of(figures.elapsed()));
    JsonObject byHolder = new JsonObject();
    for (Holder holder : Holder.values()) {
      JsonObject one = Json.of(figures.of(holder));
      one.add("share", Json.of(figures.share(holder)));
      byHolder.add(holder.id(), one);
    }
    json.add("byHolder", byHolder);
    json.add("timeToFirstResponse", shown(figures.timeToFirstResponse(), cohort));
    json.add("timeToFirstTouch", shown(figures.timeToFirstTouch(), cohort));
    json.add("timeToResolution", shown(figures.timeToResolution(), cohort));
    json.add("firstResolution", shown(figures.firstResolution(), cohort));
    json.add("longestSilence", shown(figures.longestSilence(), cohort));
    OptionalDouble active = figures.share(Holder.IT_ACTIVE);
    json.add("flowEfficiency", Json.of(active));
    return json;
  }

  private static JsonElement shown(Distribution distribution, boolean cohort) {
    return cohort ? DistributionJson.of(distribution) : JsonNull.INSTANCE;
  }

  private static JsonObject counts(Totals totals) {
    JsonObject json = new JsonObject();
    json.addProperty("reassignments", totals.reassignments());
    json.addProperty("reopens", totals.reopens());
    json.addProperty("pingPongs", totals.pingPongs());
    json.addProperty("sideHandovers", totals.sideHandovers());
    json.addProperty("changes", totals.changes());
    return json;
  }

  private static JsonObject coverage(Figures figures) {
    JsonObject json = new JsonObject();
    figures.coverage().forEach((rule, seconds) -> json.add(rule, Json.of(figures.share(seconds))));
    return json;
  }

  private static JsonObject receipt(ReportReceipt receipt) {
    JsonObject json = new JsonObject();
    json.addProperty("tickets", receipt.tickets());
    json.addProperty("pairs", receipt.pairs());
    json.addProperty("contradicting", receipt.contradicting());
    json.addProperty("events", receipt.events());
    json.addProperty("holders", receipt.holders());
    json.addProperty("calendars", receipt.calendars());
    json.add("calendarNotes", Json.of(receipt.calendarNotes()));
    JsonObject histories = new JsonObject();
    receipt.histories().forEach(histories::addProperty);
    json.add("history", histories);
    JsonObject clockSkew = new JsonObject();
    clockSkew.addProperty("pairs", receipt.clockSkew().pairs());
    ClockSkew largest = receipt.clockSkew().largest();
    clockSkew.addProperty("largestSeconds", largest == null ? 0 : largest.atLeast().toSeconds());
    clockSkew.addProperty("behind", largest == null ? null : largest.behind());
    clockSkew.addProperty("ahead", largest == null ? null : largest.ahead());
    json.add("clockSkew", clockSkew);
    json.addProperty("hash", receipt.hash());
    return json;
  }
}
