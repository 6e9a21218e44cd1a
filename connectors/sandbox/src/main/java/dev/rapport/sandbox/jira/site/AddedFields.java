package dev.rapport.sandbox.jira.site;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Custom fields that were added through the API: in which contexts they apply, and on which screens
 * they stand. Those that the site began with apply and stand everywhere. Guarded by the site.
 */
public final class AddedFields {
  /** The screen that every site begins with. */
  public static final String DEFAULT_SCREEN = "1";

  private static final int FIRST = 10_100;

  /**
   * An added field.
   *
   * @param contexts the names of its contexts
   * @param screens the numbers of the screens that show it
   */
  public record Added(
      Field field, String description, SortedSet<String> contexts, SortedSet<String> screens) {}

  private final Vocabulary vocabulary;
  private final SortedMap<String, Added> byId = new TreeMap<>();
  private final SortedSet<String> screens = new TreeSet<>(Set.of(DEFAULT_SCREEN));
  private int next = FIRST;

  AddedFields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All of them by id. */
  public SortedMap<String, Added> all() {
    return new TreeMap<>(byId);
  }

  /** The one with this id. */
  public Optional<Added> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Adds a field that applies nowhere yet. */
  public Added add(String name, String description, Field.Kind kind, String maker) {
    Field field = vocabulary.put(Field.custom(next++, name, kind, maker));
    Added added = new Added(field, description, new TreeSet<>(), new TreeSet<>());
    byId.put(field.id(), added);
    return added;
  }

  /** Takes one away, from all screens too; values that issues have stay hidden. */
  public void remove(String id) {
    byId.remove(id);
    vocabulary.remove(id);
  }

  /** The numbers of all screens. */
  public SortedSet<String> screens() {
    return new TreeSet<>(screens);
  }

  /** Adds a screen. */
  public void addScreen(String number) {
    screens.add(number);
  }

  /** Whether issues can have a value of it: it applies to them, and a screen shows it. */
  public boolean isWritable(String id) {
    return find(id)
        .map(added -> !added.contexts().isEmpty() && !added.screens().isEmpty())
        .orElse(true);
  }
}
