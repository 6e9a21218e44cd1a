package dev.rapport.engine.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the configuration's {@code calendars}, as written. Entries of one name are versions
 * of one calendar.
 *
 * @param name the name that {@code calendar-of} uses
 * @param zone IANA name, for example {@code Europe/Berlin}
 * @param hours days to hours, for example {@code mon-fri} to {@code 09:00-17:00}; empty for none
 * @param holidays when it is closed
 * @param validFrom the first day of this version, or null for ever since
 */
public record CalendarSpec(
    String name,
    String zone,
    Map<String, List<String>> hours,
    Holidays holidays,
    @Nullable LocalDate validFrom) {
  public CalendarSpec {
    hours = Map.copyOf(hours);
  }

  /**
   * The configuration's {@code holidays}; all of them count together.
   *
   * @param countries ISO 3166 codes such as {@code DE} or {@code DE-BY}
   * @param icsFiles files of closures
   */
  public record Holidays(List<String> countries, List<Path> icsFiles) {
    /** Never closed. */
    public static final Holidays NONE = new Holidays(List.of(), List.of());

    public Holidays {
      countries = List.copyOf(countries);
      icsFiles = List.copyOf(icsFiles);
    }

    /** The public holidays of one country or part of it. */
    public static Holidays of(String country) {
      return new Holidays(List.of(country), List.of());
    }
  }
}
