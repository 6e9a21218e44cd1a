package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.Installer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a host that are there once, and what became of each. */
public final class StepLines {
  private StepLines() {}

  /** A line a step, its remark under it. */
  public static List<String> of(List<Installer.Step> steps) {
    List<String> lines = new ArrayList<>();
    for (Installer.Step step : steps) {
      lines.add("%-9s  %s".formatted(word(step.state()), step.what()));
      if (!step.remark().isEmpty()) {
        step.remark().lines().forEach(line -> lines.add(" ".repeat(11) + line));
      }
    }
    return lines;
  }

  /** The same for scripts. */
  public static JsonArray json(List<Installer.Step> steps) {
    JsonArray json = new JsonArray();
    for (Installer.Step step : steps) {
      JsonObject one = new JsonObject();
      one.addProperty("state", step.state().name().toLowerCase(Locale.ROOT));
      one.addProperty("what", step.what());
      one.addProperty("remark", step.remark());
      json.add(one);
    }
    return json;
  }

  private static String word(Installer.State state) {
    return switch (state) {
      case DONE -> "Done";
      case PLANNED -> "Would do";
      case FINE -> "Fine";
      case BY_HAND -> "By hand";
      case KEPT -> "Kept";
    };
  }
}
