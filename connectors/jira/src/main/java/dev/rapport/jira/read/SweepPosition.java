package dev.rapport.jira.read;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where reading has got to. Within a sweep it moves by the birth of issues, so that no page token
 * has to outlive a call; from sweep to sweep by the host's clock, with an {@link #OVERLAP}.
 *
 * @param since the sweep takes what changed at or after this; null for everything
 * @param begun when the sweep began, by the host's clock; null between sweeps
 * @param born within a sweep, issues born before this were handed over; null at its start
 * @param seen what was handed over of what this and the next sweep will meet again
 * @param heal the issues whose newest state this sweep asks for in spite of a lagging index;
 *     between sweeps, those that the last one asked for
 */
record SweepPosition(
    @Nullable Instant since,
    @Nullable Instant begun,
    @Nullable Instant born,
    SeenWindow seen,
    List<Long> heal) {
  /** How long the host's index may lag behind its issues without anything being missed. */
  static final Duration OVERLAP = Duration.ofMinutes(2);

  private static final String VERSION = "jira/1";
  private static final SweepPosition START =
      new SweepPosition(null, null, null, SeenWindow.EMPTY, List.of());

  SweepPosition {
    heal = List.copyOf(heal);
  }

  /** Between sweeps, so that the next takes what changed since then. */
  static SweepPosition since(Instant instant) {
    return new SweepPosition(instant, null, null, SeenWindow.EMPTY, List.of());
  }

  /** Whether the next call begins a sweep. */
  boolean isBetweenSweeps() {
    return begun == null;
  }

  /** A sweep has begun; the host's clock says when. */
  SweepPosition begin(Instant now, List<Long> healing) {
    return new SweepPosition(since, now, null, seen, healing);
  }

  /** Further in the same sweep. */
  SweepPosition onward(Instant bornFrom, Map<Long, Instant> handedOver) {
    // Until its end this sweep still meets what the one before handed over: nothing is forgotten.
    return new SweepPosition(
        since, begun, bornFrom, seen.with(lately(handedOver), Instant.MIN), heal);
  }

  /** The sweep is over; the next begins an overlap before it began. */
  SweepPosition end(Map<Long, Instant> handedOver) {
    Instant next = overlapFrom();
    return new SweepPosition(next, null, null, seen.with(handedOver, next), heal);
  }

  private Map<Long, Instant> lately(Map<Long, Instant> handedOver) {
    Map<Long, Instant> lately = new HashMap<>(handedOver);
    lately.values().removeIf(updated -> updated.isBefore(overlapFrom()));
    return lately;
  }

  private Instant overlapFrom() {
    if (begun == null) {
      throw new IllegalStateException("no sweep has begun");
    }
    return begun.minus(OVERLAP);
  }

  Cursor toCursor() {
    List<String> parts = new ArrayList<>(List.of(VERSION));
    add(parts, "since", since == null ? "" : since.toString());
    add(parts, "begun", begun == null ? "" : begun.toString());
    add(parts, "born", born == null ? "" : born.toString());
    add(parts, "heal", heal.stream().map(String::valueOf).collect(Collectors.joining(",")));
    add(parts, "seen", seen.toText());
    return new Cursor(String.join(" ", parts));
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + value);
    }
  }

  /**
   * Reads {@link #toCursor()}.
   *
   * @throws HostException of kind CONFIGURATION when it is not a cursor of this connector
   */
  static SweepPosition of(String host, Cursor cursor) {
    if (cursor.isStart()) {
      return START;
    }
    try {
      return parse(cursor.value());
    } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw HostException.of(
          HostException.Kind.CONFIGURATION,
          host,
          "this cursor is not one of Jira's: start over with rapport cursor rewind",
          e);
    }
  }

  private static SweepPosition parse(String text) {
    Map<String, String> parts = new HashMap<>();
    String[] words = text.split(" ", -1);
    if (!words[0].equals(VERSION)) {
      throw new IllegalArgumentException("another version");
    }
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      parts.put(words[i].substring(0, equals), words[i].substring(equals + 1));
    }
    return new SweepPosition(
        instant(parts.get("since")),
        instant(parts.get("begun")),
        instant(parts.get("born")),
        parts.containsKey("seen") ? SeenWindow.ofText(parts.get("seen")) : SeenWindow.EMPTY,
        numbers(parts.get("heal")));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static List<Long> numbers(@Nullable String text) {
    return text == null
        ? List.of()
        : List.of(text.split(",", -1)).stream().map(Long::valueOf).toList();
  }
}
