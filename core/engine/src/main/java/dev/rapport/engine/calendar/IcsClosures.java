package dev.rapport.engine.calendar;

import dev.rapport.model.time.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Closures from an ICS file: every entry closes, whole days or by the clock, once or again and
 * again, whatever it is called and whether or not it is marked as busy (public holiday files mark
 * their entries as free). Cancelled entries close nothing; a moved occurrence closes where it was
 * moved to. Repeating entries are expanded up to the end of 2099. A broken entry is left out and
 * named.
 */
public final class IcsClosures implements Closures {
  private final Map<Integer, Set<LocalDate>> days = new HashMap<>();
  private final List<IcsOccurrence> timed = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final String fingerprint;

  private IcsClosures(String file) {
    IcsText text = IcsText.cut(file);
    Map<IcsEvent, List<IcsOccurrence>> events = new LinkedHashMap<>();
    for (IcsText.Entry entry : text.entries()) {
      try {
        IcsEvent event = IcsEvent.parse(text.only(entry));
        events.put(event, event.occurrences());
      } catch (IllegalArgumentException e) {
        skipped.add(entry.place() + " is left out: " + e.getMessage());
      }
    }
    Map<String, Set<Temporal>> replaced = replaced(events.keySet());
    events.forEach((event, occurrences) -> close(event, occurrences, replaced));
    fingerprint = "ics " + ShortHash.of(new TreeMap<>(days) + times());
  }

  /**
   * Reads a file's text.
   *
   * @throws IllegalArgumentException when it is no ICS file
   */
  public static IcsClosures of(String text) {
    return new IcsClosures(text);
  }

  /**
   * Reads a file, UTF-8.
   *
   * @throws IllegalArgumentException naming the file, when it cannot be read or is no ICS file
   */
  public static IcsClosures read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read ICS file " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is " + e.getMessage(), e);
    }
  }

  private static Map<String, Set<Temporal>> replaced(Set<IcsEvent> events) {
    Map<String, Set<Temporal>> replaced = new HashMap<>();
    for (IcsEvent event : events) {
      event
          .replaces()
          .ifPresent(
              start ->
                  replaced
                      .computeIfAbsent(event.series(), any -> new HashSet<>())
                      .add(IcsOccurrence.plain(start)));
    }
    return replaced;
  }

  private void close(
      IcsEvent event, List<IcsOccurrence> occurrences, Map<String, Set<Temporal>> replaced) {
    if (event.isCancelled()) {
      return;
    }
    Set<Temporal> moved =
        event.replaces().isPresent() ? Set.of() : replaced.getOrDefault(event.series(), Set.of());
    for (IcsOccurrence occurrence : occurrences) {
      if (!moved.contains(occurrence.start())) {
        add(occurrence);
      }
    }
  }

  private void add(IcsOccurrence occurrence) {
    if (occurrence.isWholeDays()) {
      occurrence
          .days()
          .forEach(day -> days.computeIfAbsent(day.getYear(), any -> new TreeSet<>()).add(day));
    } else {
      timed.add(occurrence);
    }
  }

  @Override
  public Set<LocalDate> days(int year) {
    return Set.copyOf(days.getOrDefault(year, Set.of()));
  }

  @Override
  public List<Span> spans(int year, ZoneId zone) {
    return timed.stream().map(occurrence -> occurrence.span(zone)).toList();
  }

  private String times() {
    return timed.stream().map(IcsOccurrence::toString).sorted().collect(Collectors.joining());
  }

  /** Made of the closures themselves: a file that was only exported again is the same. */
  @Override
  public String fingerprint() {
    return fingerprint;
  }

  /** The entries that were left out, by number and line, each with its reason. */
  public List<String> skipped() {
    return List.copyOf(skipped);
  }
}
