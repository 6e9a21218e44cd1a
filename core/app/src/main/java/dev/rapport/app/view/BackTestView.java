package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.app.terminal.Columns;
import dev.rapport.engine.expectation.BackTest;
import dev.rapport.engine.expectation.Calibration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How often past expectations came true, by week. */
public final class BackTestView {
  private BackTestView() {}

  /** A table with a row for each week and one for all of them. */
  public static List<String> lines(String what, List<BackTest.Week> weeks) {
    Columns table = new Columns(2);
    table.row("week of", "opened", "judged", "in P50", "in P85");
    weeks.forEach(week -> row(table, week.monday().toString(), week.calibration()));
    row(table, "all", all(weeks));
    List<String> lines = new ArrayList<>(List.of(what));
    lines.addAll(table.lines("  "));
    return lines;
  }

  private static void row(Columns table, String week, Calibration calibration) {
    table.row(
        week,
        Numbers.of(calibration.tickets()),
        Numbers.of(calibration.judged()),
        percent(calibration.halfKept()),
        percent(calibration.promiseKept()));
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? Numbers.percent(share.getAsDouble()) : "-";
  }

  private static Calibration all(List<BackTest.Week> weeks) {
    return weeks.stream()
        .map(BackTest.Week::calibration)
        .reduce(Calibration.NONE, Calibration::plus);
  }

  /** The same as JSON. */
  public static JsonObject json(
      Instant asOf, List<BackTest.Week> responses, List<BackTest.Week> resolutions) {
    JsonObject json = new JsonObject();
    json.addProperty("asOf", asOf.toString());
    json.add("firstResponse", json(responses));
    json.add("resolution", json(resolutions));
    return json;
  }

  private static JsonObject json(List<BackTest.Week> weeks) {
    JsonObject json = new JsonObject();
    json.add("all", json(all(weeks)));
    JsonArray rows = new JsonArray();
    for (BackTest.Week week : weeks) {
      JsonObject row = json(week.calibration());
      row.addProperty("monday", week.monday().toString());
      rows.add(row);
    }
    json.add("weeks", rows);
    return json;
  }

  private static JsonObject json(Calibration calibration) {
    JsonObject json = new JsonObject();
    json.addProperty("n", calibration.tickets());
    json.addProperty("promised", calibration.promised());
    json.addProperty("judged", calibration.judged());
    json.add("p50Kept", share(calibration.halfKept()));
    json.add("p85Kept", share(calibration.promiseKept()));
    return json;
  }

  private static JsonElement share(OptionalDouble share) {
    return share.isPresent()
        ? new JsonPrimitive(Double.valueOf(String.format(Locale.ROOT, "%.6f", share.getAsDouble())))
        : JsonNull.INSTANCE;
  }
}
