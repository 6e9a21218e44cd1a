package dev.rapport.servicenow;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The marks that a task carries: its subcategory, and the tags that everybody sees. Tags that
 * somebody keeps to themselves are theirs, and our own are not the host's.
 */
final class TaskLabels {
  private static final Pattern OURS = Pattern.compile("rapport[- ].*", Pattern.CASE_INSENSITIVE);
  private static final String EVERYONE = "everyone";

  private TaskLabels() {}

  static Set<String> of(TaskDocument task) {
    Stream<String> tags =
        task.companions().of(Companion.TAGS).stream()
            .filter(row -> row.text("label.viewable_by").equals(EVERYONE))
            .map(row -> row.text("label.name"));
    return Stream.concat(Stream.of(task.row().text("subcategory")), tags)
        .map(String::strip)
        .filter(label -> !label.isEmpty() && !OURS.matcher(label).matches())
        .collect(Collectors.toUnmodifiableSet());
  }
}
