package dev.rapport.servicenow.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tags of our own. A write names them as everywhere, {@code rapport-waiting}; the host takes no
 * punctuation in a tag's name, so there it is {@code rapport waiting}.
 */
final class TagNames {
  private static final String OURS = "rapport-";

  private TagNames() {}

  /** The names in a write, in their order; none for none. */
  static Set<String> of(Optional<String> text) {
    List<String> words =
        text.stream().flatMap(all -> Arrays.stream(all.strip().split("\\s+", -1))).toList();
    Set<String> names = new TreeSet<>(words);
    names.removeIf(String::isEmpty);
    return names;
  }

  /** Those of them that are ours, as the host has them. */
  static Set<String> onHost(Optional<String> text) {
    Set<String> names = new TreeSet<>();
    of(text).stream()
        .filter(TagNames::isSayable)
        .map(name -> name.replace('-', ' '))
        .forEach(names::add);
    return names;
  }

  /** Whether all of them can be ours, and the host can have them. */
  static boolean areSayable(Optional<String> text) {
    return of(text).stream().allMatch(TagNames::isSayable);
  }

  private static boolean isSayable(String name) {
    Predicate<String> plain = text -> text.matches("[\\p{L}\\p{N}-]+");
    return name.startsWith(OURS) && name.length() > OURS.length() && plain.test(name);
  }
}
