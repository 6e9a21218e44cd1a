package dev.rapport.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Spread.Bin;
import java.time.Duration;
import java.util.List;

/** Cohorts by week, by quarter and by length of their waits, as JSON. */
final class CourseJson {
  private CourseJson() {}

  static JsonArray weeks(List<Stretch> weeks) {
    JsonArray array = new JsonArray();
    weeks.forEach(week -> array.add(stretch(week)));
    return array;
  }

  static JsonArray quarters(List<Quarterly> groups) {
    JsonArray array = new JsonArray();
    for (Quarterly group : groups) {
      JsonObject json = new JsonObject();
      json.addProperty("key", group.key());
      json.add("quarters", weeks(group.quarters()));
      array.add(json);
    }
    return array;
  }

  private static JsonObject stretch(Stretch stretch) {
    boolean shown = stretch.shown() == Shown.ALL;
    JsonObject json = new JsonObject();
    json.addProperty("from", stretch.from().toString());
    json.addProperty("to", stretch.to().toString());
    json.addProperty("suppressed", !shown);
    json.addProperty("n", shown ? stretch.n() : null);
    json.addProperty("open", shown ? stretch.open() : null);
    json.add("waits", shown ? waits(stretch) : JsonNull.INSTANCE);
    return json;
  }

  private static JsonObject waits(Stretch stretch) {
    JsonObject json = new JsonObject();
    json.add("timeToFirstResponse", DistributionJson.of(stretch.timeToFirstResponse()));
    json.add("timeToResolution", DistributionJson.of(stretch.timeToResolution()));
    return json;
  }

  static JsonObject spreads(Spreads spreads) {
    JsonObject json = new JsonObject();
    json.add("timeToFirstResponse", spread(spreads.timeToFirstResponse()));
    json.add("timeToResolution", spread(spreads.timeToResolution()));
    return json;
  }

  private static JsonObject spread(Spread spread) {
    JsonObject json = new JsonObject();
    json.add("calendar", bins(spread.calendar()));
    json.add("business", bins(spread.business()));
    return json;
  }

  private static JsonArray bins(List<Bin> bins) {
    JsonArray array = new JsonArray();
    bins.forEach(bin -> array.add(bin(bin)));
    return array;
  }

  private static JsonObject bin(Bin bin) {
    Duration to = bin.to();
    JsonObject json = new JsonObject();
    json.addProperty("fromSeconds", bin.from().toSeconds());
    json.addProperty("toSeconds", to == null ? null : to.toSeconds());
    json.addProperty("came", bin.came());
    json.addProperty("open", bin.open());
    json.addProperty("closedWithout", bin.closedWithout());
    return json;
  }
}
