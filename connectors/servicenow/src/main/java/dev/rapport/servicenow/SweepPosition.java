package dev.rapport.servicenow;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a sweep has got to; written into the cursor so that a person can read it.
 *
 * @param until the sweep reads changes up to and including this second, which the host's clock gave
 * @param after changes up to and including this second are read
 * @param id "" in general; where more rows share a second than fit on a page, the second {@code
 *     after} is read up to this row only
 * @param ended whether the sweep has reached {@code until}
 * @param skip marks of rows that the last sweep read and that this one meets again
 * @param seen marks of rows that the next sweep will meet again, at most {@value #MOST_SEEN}
 * @param unheard tables beside the tasks that this sweep did not ask what is new, and from which
 *     second on they have not been asked
 */
record SweepPosition(
    Instant until,
    Instant after,
    String id,
    boolean ended,
    Set<String> skip,
    Set<String> seen,
    NavigableMap<String, Instant> unheard) {
  /**
   * How far a sweep goes back behind the end of the last one: what was written within the last
   * second, or by a node whose clock is behind, was not there to be read.
   */
  static final Duration OVERLAP = Duration.ofSeconds(60);

  /** Over this number rows are read again, which costs calls and changes nothing. */
  static final int MOST_SEEN = 200;

  private static final String VERSION = "v1";
  private static final NavigableMap<String, Instant> NONE = new TreeMap<>();

  SweepPosition {
    skip = Set.copyOf(skip);
    seen = Set.copyOf(seen);
    unheard = Collections.unmodifiableNavigableMap(new TreeMap<>(unheard));
  }

  /** The first sweep of a host. */
  static SweepPosition first(Instant until) {
    return new SweepPosition(until, Instant.EPOCH, "", false, Set.of(), Set.of(), NONE);
  }

  /** The sweep after this one. */
  SweepPosition next(Instant newUntil) {
    return new SweepPosition(newUntil, until.minus(OVERLAP), "", false, seen, Set.of(), unheard);
  }

  /** Everything up to and including this second is read. */
  SweepPosition readThrough(Instant second, Set<String> marks) {
    return new SweepPosition(until, second, "", false, skip, more(marks), unheard);
  }

  /** Within this second everything up to this row is read. */
  SweepPosition readWithin(Instant second, String sysId, Set<String> marks) {
    return new SweepPosition(until, second, sysId, false, skip, more(marks), unheard);
  }

  /** Everything up to {@code until} is read. */
  SweepPosition end(Set<String> marks) {
    return new SweepPosition(until, until, "", true, Set.of(), more(marks), unheard);
  }

  /** The same, where these tables were not asked. */
  SweepPosition leaving(NavigableMap<String, Instant> others) {
    return new SweepPosition(until, after, id, ended, skip, seen, others);
  }

  /** Whether the next sweep will meet a row that changed then. */
  boolean isMetAgain(Instant updated) {
    return updated.isAfter(until.minus(OVERLAP));
  }

  /** The cursor that stands for this position. */
  Cursor cursor() {
    String place =
        ended
            ? ";ended=" + until
            : ";until=" + until + ";after=" + after + (id.isEmpty() ? "" : ";id=" + id);
    String beside = list(";unheard=", Unheard.words(unheard));
    return new Cursor(VERSION + place + list(";skip=", skip) + list(";seen=", seen) + beside);
  }

  /**
   * Reads what {@link #cursor()} wrote.
   *
   * @throws HostException of kind CONFIGURATION when it is something else
   */
  static SweepPosition of(Cursor cursor, String host) {
    try {
      Map<String, String> parts =
          Arrays.stream(cursor.value().split(";"))
              .map(part -> part.split("=", 2))
              .collect(Collectors.toMap(part -> part[0], part -> part.length > 1 ? part[1] : ""));
      if (parts.containsKey(VERSION)) {
        return of(parts);
      }
    } catch (DateTimeException | IllegalStateException e) {
      // Said below.
    }
    throw HostException.of(
        HostException.Kind.CONFIGURATION,
        host,
        "the stored cursor is not one of this version; `rapport cursor rewind "
            + host
            + "`"
            + " reads everything again");
  }

  private static SweepPosition of(Map<String, String> parts) {
    boolean ended = parts.containsKey("ended");
    Instant until = Instant.parse(parts.getOrDefault(ended ? "ended" : "until", ""));
    return new SweepPosition(
        until,
        ended ? until : Instant.parse(parts.getOrDefault("after", "")),
        parts.getOrDefault("id", ""),
        ended,
        marks(parts, "skip"),
        marks(parts, "seen"),
        Unheard.of(marks(parts, "unheard")));
  }

  private static Set<String> marks(Map<String, String> parts, String name) {
    String text = parts.getOrDefault(name, "");
    return text.isEmpty() ? Set.of() : Set.of(text.split(","));
  }

  private static String list(String name, Set<String> marks) {
    return marks.isEmpty() ? "" : name + marks.stream().sorted().collect(Collectors.joining(","));
  }

  private Set<String> more(Set<String> marks) {
    Set<String> all = new LinkedHashSet<>(seen);
    marks.stream().sorted().limit(Math.max(0, MOST_SEEN - all.size())).forEach(all::add);
    return all;
  }
}
