package dev.rapport.jira.decode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The labels that people gave an issue. */
public final class Labels {
  /** How every label of ours begins. */
  public static final String OURS = "rapport-";

  private Labels() {}

  /** Those that are not ours; empty where the issue has none. */
  static Set<String> ofPeople(@Nullable List<String> labels) {
    return labels == null
        ? Set.of()
        : labels.stream()
            .filter(label -> label != null && !label.isBlank() && !label.startsWith(OURS))
            .collect(Collectors.toUnmodifiableSet());
  }
}
