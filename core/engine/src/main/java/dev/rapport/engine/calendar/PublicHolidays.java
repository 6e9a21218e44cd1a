package dev.rapport.engine.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public holidays of a country or of a part of it, as Jollyday knows them. A holiday that is
 * observed on another day (a Saturday's on the Friday before) closes the day it is observed on.
 */
public final class PublicHolidays implements Closures {
  /** The years whose days stand for all others in the fingerprint. */
  private static final int FIRST_PRINTED = 2000;

  private static final int LAST_PRINTED = 2049;

  private final HolidayManager manager;
  private final String[] subdivision;
  private final String fingerprint;

  private PublicHolidays(HolidayManager manager, String[] subdivision, String code) {
    this.manager = manager;
    this.subdivision = subdivision;
    this.fingerprint = code + " " + ShortHash.of(printed());
  }

  /**
   * By code.
   *
   * @param code ISO 3166: a country ({@code DE}) or a subdivision ({@code DE-BY}), in any case
   * @throws IllegalArgumentException when the country or the subdivision is not known
   */
  public static PublicHolidays of(String code) {
    String[] parts = code.strip().toLowerCase(Locale.ROOT).split("-", 2);
    requireCountry(parts[0]);
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
    String[] subdivision = parts.length == 1 ? new String[0] : new String[] {parts[1]};
    for (String part : subdivision) {
      requireSubdivision(parts[0], part, manager);
    }
    return new PublicHolidays(manager, subdivision, String.join("-", parts));
  }

  private static void requireCountry(String country) {
    boolean known =
        HolidayManager.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
    if (!known) {
      throw new IllegalArgumentException(
          "no holidays known for country '"
              + country.toUpperCase(Locale.ROOT)
              + "'; write its ISO 3166 code, for example DE or DE-BY, or give an ICS file");
    }
  }

  private static void requireSubdivision(String country, String part, HolidayManager manager) {
    Set<String> known = new TreeSet<>(manager.getCalendarHierarchy().getChildren().keySet());
    if (!known.contains(part)) {
      throw new IllegalArgumentException(
          "no holidays known for part '%s' of country %s; its parts are: %s"
              .formatted(
                  part.toUpperCase(Locale.ROOT),
                  country.toUpperCase(Locale.ROOT),
                  String.join(", ", known).toUpperCase(Locale.ROOT)));
    }
  }

  @Override
  public Set<LocalDate> days(int year) {
    // New Year's Day on a Saturday is observed on the last day of the year before.
    return Stream.of(year, year + 1)
        .flatMap(one -> manager.getHolidays(Year.of(one), subdivision).stream())
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .map(Holiday::getDate)
        .filter(date -> date.getYear() == year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String printed() {
    return IntStream.rangeClosed(FIRST_PRINTED, LAST_PRINTED)
        .mapToObj(year -> days(year).toString())
        .collect(Collectors.joining());
  }

  /** Made of the days themselves, so that an update of the library shows where it changes one. */
  @Override
  public String fingerprint() {
    return fingerprint;
  }
}
