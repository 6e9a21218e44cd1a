package dev.rapport.engine.report;

import com.google.gson.JsonObject;
import dev.rapport.engine.report.Distribution.Quantiles;

/** How long something took over a cohort, as JSON; what is not known is null. */
final class DistributionJson {
  private DistributionJson() {}

  static JsonObject of(Distribution distribution) {
    JsonObject json = new JsonObject();
    json.addProperty("n", distribution.n());
    json.addProperty("open", distribution.open());
    json.addProperty("closedWithout", distribution.closedWithout());
    json.add("calendar", quantiles(distribution.calendar()));
    json.add("business", quantiles(distribution.business()));
    return json;
  }

  private static JsonObject quantiles(Quantiles quantiles) {
    JsonObject json = new JsonObject();
    json.addProperty("p50Seconds", quantiles.p50());
    json.addProperty("p85Seconds", quantiles.p85());
    json.addProperty("p95Seconds", quantiles.p95());
    json.addProperty("meanSeconds", quantiles.mean());
    return json;
  }
}
