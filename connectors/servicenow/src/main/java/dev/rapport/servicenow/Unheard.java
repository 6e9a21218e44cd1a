package dev.rapport.servicenow;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whose turn it is among the tables beside the tasks to say what is new: each sweep asks one of
 * them, the one that was not asked for longest, so that a sync with nothing new costs one call for
 * all of them together.
 *
 * @param since by table, from which second on it has not been asked
 */
record Unheard(NavigableMap<String, Instant> since) {
  private static final String AT = "@";

  /** These tables at the beginning of a sweep, as the last one left them. */
  static Unheard of(Collection<Companion> late, SweepPosition position) {
    NavigableMap<String, Instant> since = new TreeMap<>();
    late.forEach(
        companion ->
            since.put(
                companion.table(),
                position.unheard().getOrDefault(companion.table(), position.after())));
    return new Unheard(since);
  }

  /** Whether this table is asked now. */
  boolean isNext(Companion companion) {
    return since.keySet().stream()
        .min(Comparator.comparing(since::get))
        .filter(companion.table()::equals)
        .isPresent();
  }

  /** From which second on this table has not been asked. */
  Instant since(Companion companion) {
    return Objects.requireNonNull(since.get(companion.table()), "of another sweep");
  }

  /** The others, which wait. */
  NavigableMap<String, Instant> without(Companion companion) {
    NavigableMap<String, Instant> others = new TreeMap<>(since);
    others.remove(companion.table());
    return others;
  }

  /** As it stands in a cursor. */
  static Set<String> words(NavigableMap<String, Instant> since) {
    return since.entrySet().stream()
        .map(entry -> entry.getKey() + AT + entry.getValue())
        .collect(Collectors.toSet());
  }

  /**
   * Reads what {@link #words} wrote.
   *
   * @throws DateTimeException when it is something else
   */
  static NavigableMap<String, Instant> of(Set<String> words) {
    NavigableMap<String, Instant> since = new TreeMap<>();
    for (String word : words) {
      int at = word.indexOf(AT);
      since.put(word.substring(0, Math.max(0, at)), Instant.parse(word.substring(at + 1)));
    }
    return since;
  }
}
