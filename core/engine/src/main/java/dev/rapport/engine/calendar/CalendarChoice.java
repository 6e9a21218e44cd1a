package dev.rapport.engine.calendar;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The configuration's {@code calendar-of}: names of calendars, by whose clock counts. Groups, sites
 * and organisations are compared case folded.
 *
 * @param byDefault whenever nothing else says; null for the calendar named {@code default}, or the
 *     only one there is
 * @param groups by the name or id of the IT group that has the ticket
 * @param sites by the requester's site
 * @param organisations by the requester's organisation, where the site says nothing
 * @param vendor for every vendor; null for the default
 */
public record CalendarChoice(
    @Nullable String byDefault,
    Map<String, String> groups,
    Map<String, String> sites,
    Map<String, String> organisations,
    @Nullable String vendor) {
  /** The default for everybody. */
  public static final CalendarChoice DEFAULT =
      new CalendarChoice(null, Map.of(), Map.of(), Map.of(), null);

  public CalendarChoice {
    groups = folded(groups);
    sites = folded(sites);
    organisations = folded(organisations);
  }

  /** Whether anybody has a calendar other than the default, so that a missing one is news. */
  boolean tellsApart() {
    return !groups.isEmpty() || !sites.isEmpty() || !organisations.isEmpty() || vendor != null;
  }

  /** Every calendar that is named, by the configuration key that names it. */
  NavigableMap<String, String> named() {
    NavigableMap<String, String> named = new TreeMap<>();
    groups.forEach((who, name) -> named.put("groups: " + who, name));
    sites.forEach((who, name) -> named.put("sites: " + who, name));
    organisations.forEach((who, name) -> named.put("organisations: " + who, name));
    Optional.ofNullable(byDefault).ifPresent(name -> named.put("default", name));
    Optional.ofNullable(vendor).ifPresent(name -> named.put("vendor", name));
    return named;
  }

  /** The calendar's name for one of a map's keys, however that key is written. */
  static Optional<String> find(Map<String, String> names, @Nullable String key) {
    return key == null || names.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(names.get(fold(key)));
  }

  private static NavigableMap<String, String> folded(Map<String, String> names) {
    NavigableMap<String, String> folded = new TreeMap<>();
    names.forEach((key, name) -> folded.put(fold(key), name));
    return Collections.unmodifiableNavigableMap(folded);
  }

  private static String fold(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }
}
