package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.CALENDAR;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.calendar.CalendarBook;
import dev.rapport.engine.calendar.CalendarChoice;
import dev.rapport.engine.calendar.CalendarSpec;
import dev.rapport.engine.calendar.CalendarSpec.Holidays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns {@code calendars} and {@code calendar-of} into the engine's calendars. */
final class CalendarsReader {
  private static final Place CALENDARS = Place.ROOT.key("calendars");
  private static final Place CHOICE = Place.ROOT.key("calendar-of");

  private final Document document;
  private final Path folder;

  /** Files of closures that are named without a whole path lie in this folder. */
  CalendarsReader(Document document, Path folder) {
    this.document = document;
    this.folder = folder;
  }

  /** The calendars, as far as they are right; call it on a document that the schema allows. */
  CalendarBook read() {
    List<CalendarSpec> specs = specs();
    CalendarChoice choice = choice(specs.stream().map(CalendarSpec::name).distinct().toList());
    return document.problems().isEmpty()
        ? book(CALENDARS, specs, choice)
        : CalendarBook.AROUND_THE_CLOCK;
  }

  private List<CalendarSpec> specs() {
    List<CalendarSpec> specs = new ArrayList<>();
    if (document.at(CALENDARS) instanceof JsonArray calendars) {
      for (JsonElement entry : calendars) {
        Place place = CALENDARS.index(specs.size());
        CalendarSpec spec = spec(place, entry.getAsJsonObject());
        // Each alone first, so that what is wrong with it is said at its own line.
        book(place, List.of(spec), CalendarChoice.DEFAULT);
        specs.add(spec);
      }
    }
    return specs;
  }

  private CalendarBook book(Place place, List<CalendarSpec> specs, CalendarChoice choice) {
    try {
      return CalendarBook.of(specs, choice);
    } catch (IllegalArgumentException e) {
      document.report(CALENDAR, place, String.valueOf(e.getMessage()));
      return CalendarBook.AROUND_THE_CLOCK;
    }
  }

  private CalendarSpec spec(Place place, JsonObject entry) {
    Map<String, List<String>> hours = new HashMap<>();
    entry
        .getAsJsonObject("hours")
        .entrySet()
        .forEach(day -> hours.put(day.getKey(), texts(day.getValue())));
    return new CalendarSpec(
        entry.get("name").getAsString(),
        entry.get("zone").getAsString(),
        hours,
        holidays(place.key("holidays")),
        document.day(CALENDAR, place.key("valid-from")));
  }

  private Holidays holidays(Place place) {
    String country = text(place.key("country"));
    String region = text(place.key("region"));
    String ics = text(place.key("ics"));
    if (region != null && country == null) {
      document.report(CALENDAR, place.key("region"), "needs the country beside it");
    }
    return new Holidays(
        country == null ? List.of() : List.of(region == null ? country : country + "-" + region),
        ics == null ? List.of() : List.of(folder.resolve(ics)));
  }

  private CalendarChoice choice(List<String> known) {
    return new CalendarChoice(
        chosen(CHOICE.key("default"), known),
        chosenBy(CHOICE.key("groups"), known),
        chosenBy(CHOICE.key("sites"), known),
        chosenBy(CHOICE.key("organisations"), known),
        chosen(CHOICE.key("vendor"), known));
  }

  private Map<String, String> chosenBy(Place place, List<String> known) {
    Map<String, String> chosen = new HashMap<>();
    if (document.at(place) instanceof JsonObject names) {
      for (String who : names.keySet()) {
        String name = chosen(place.key(who), known);
        if (name != null) {
          chosen.put(who, name);
        }
      }
    }
    return chosen;
  }

  private @Nullable String chosen(Place place, List<String> known) {
    String name = text(place);
    if (name != null && !known.contains(name)) {
      document.report(
          CALENDAR,
          place,
          "no calendar of this name; "
              + NearestName.hint(name, known)
              + "known: "
              + String.join(", ", known));
    }
    return name;
  }

  private @Nullable String text(Place place) {
    return document.at(place) instanceof JsonPrimitive value ? value.getAsString() : null;
  }

  private static List<String> texts(JsonElement list) {
    List<String> texts = new ArrayList<>();
    list.getAsJsonArray().forEach(text -> texts.add(text.getAsString()));
    return texts;
  }
}
