package dev.rapport.app.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as plain values that still know their lines.
 *
 * @param file the file as the user named it
 * @param root its mapping
 * @param lines the line of every key and entry, counted from 1
 * @param problems what was found wrong so far; grows while the document is looked at
 */
record Document(
    String file, JsonObject root, Map<Place, Integer> lines, List<ConfigProblem> problems) {
  Document {
    lines = Map.copyOf(lines);
    problems = new ArrayList<>(problems);
  }

  /** The line of a place, or of the nearest place above it that has one. */
  int line(Place place) {
    Place at = place;
    while (!lines.containsKey(at) && !at.equals(Place.ROOT)) {
      at = at.parent();
    }
    return lines.getOrDefault(at, 1);
  }

  /** Notes a problem at a place. */
  void report(ConfigProblem.Kind kind, Place place, String message) {
    problems.add(new ConfigProblem(kind, file, line(place), place.dotted(), message));
  }

  /** The value at a place; JSON null where nothing is. */
  JsonElement at(Place place) {
    return Pointers.resolve(root, place.pointer());
  }

  /** The day at a place; null where there is none, or one that no year has, which is a problem. */
  @Nullable LocalDate day(ConfigProblem.Kind kind, Place place) {
    if (!(at(place) instanceof JsonPrimitive day)) {
      return null;
    }
    try {
      return LocalDate.parse(day.getAsString());
    } catch (DateTimeException e) {
      report(kind, place, "is no day of any year; write one such as 2026-01-01");
      return null;
    }
  }

  /** Ends the reading when anything was wrong. */
  void throwIfWrong() {
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
  }
}
