package dev.rapport.engine.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.report.Comparison.Change;
import dev.rapport.engine.report.Comparison.Median;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.model.Holder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What changed since an earlier period, as JSON; null where nothing was compared. */
final class ComparisonJson {
  private ComparisonJson() {}

  static JsonElement of(@Nullable Comparison comparison) {
    if (comparison == null) {
      return JsonNull.INSTANCE;
    }
    Figures total = comparison.total();
    boolean shown = total.shown() == Shown.ALL;
    JsonObject json = new JsonObject();
    JsonObject period = new JsonObject();
    period.add("from", Json.of(comparison.period().fromInclusive()));
    period.add("to", Json.of(comparison.period().toExclusive()));
    json.add("period", period);
    json.add("asOf", Json.of(comparison.asOf()));
    json.addProperty("suppressed", !shown);
    json.addProperty("n", shown ? total.n() : null);
    json.addProperty("open", shown ? total.open() : null);
    json.add("shares", total.shown() == Shown.NOTHING ? JsonNull.INSTANCE : shares(total));
    json.add("timeToFirstResponse", change(comparison.firstResponse()));
    json.add("timeToResolution", change(comparison.resolution()));
    return json;
  }

  private static JsonObject shares(Figures total) {
    JsonObject shares = new JsonObject();
    for (Holder holder : Holder.values()) {
      shares.add(holder.id(), Json.of(total.share(holder)));
    }
    return shares;
  }

  private static JsonObject change(Change change) {
    JsonObject json = new JsonObject();
    json.add("calendar", median(change.calendar()));
    json.add("business", median(change.business()));
    return json;
  }

  private static JsonObject median(Median median) {
    JsonObject json = new JsonObject();
    json.addProperty("beforeP50Seconds", median.before());
    json.addProperty("nowP50Seconds", median.now());
    json.addProperty("differenceLowSeconds", median.low());
    json.addProperty("differenceHighSeconds", median.high());
    json.addProperty("verdict", median.verdict().name().toLowerCase(Locale.ROOT));
    return json;
  }
}
