package dev.rapport.sandbox.jira.json;

import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Which fields a call asks for: {@code *all}, {@code *navigable}, ids, and ids after a minus to
 * leave out.
 */
public record FieldChoice(Set<String> words) {
  /** All fields. */
  public static final FieldChoice ALL = new FieldChoice(Set.of("*all"));

  /** No field, just the number. */
  public static final FieldChoice ID = new FieldChoice(Set.of("id"));

  /** The fields named; the choice given where none are. */
  public static FieldChoice of(List<String> names, FieldChoice otherwise) {
    return names.isEmpty() ? otherwise : new FieldChoice(Set.copyOf(names));
  }

  boolean isIdOnly() {
    return words.equals(ID.words());
  }

  /** Whether it asks for no field, but the number and key. */
  public boolean isIdOrKeyOnly() {
    return Set.of("id", "key", "issuekey").containsAll(words);
  }

  List<Field> of(Vocabulary vocabulary) {
    boolean all =
        words.contains("*all")
            || words.contains("*navigable")
            || words.stream().allMatch(word -> word.startsWith("-"));
    return vocabulary.fields().stream()
        .filter(field -> all || words.contains(field.id()))
        .filter(field -> !words.contains("-" + field.id()))
        .toList();
  }
}
