package dev.rapport.jira.write;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.jira.decode.Labels;
import dev.rapport.jira.json.Issue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Labels of our own: a write names them all, separated by spaces. Only labels that begin with
 * {@value #OURS} are ever added or removed.
 */
final class LabelWrites {
  static final String OURS = Labels.OURS;

  private final IssueWriter issues;
  private final Outcomes outcomes;

  LabelWrites(IssueWriter issues, Outcomes outcomes) {
    this.issues = issues;
    this.outcomes = outcomes;
  }

  Receipt apply(HostWrite write, Issue issue) {
    Set<String> wanted = labels(write.wanted());
    Set<String> before = labels(Optional.ofNullable(write.before()));
    if (!wanted.stream().allMatch(label -> label.startsWith(OURS))) {
      return outcomes.refused(write, "a label that does not begin with " + OURS + " is not ours");
    }
    Set<String> there = present(issue);
    Set<String> added = new TreeSet<>(wanted);
    added.removeAll(there);
    Set<String> removed = new TreeSet<>(before);
    removed.removeIf(label -> !label.startsWith(OURS) || !there.contains(label));
    removed.removeAll(wanted);
    if (added.isEmpty() && removed.isEmpty()) {
      return outcomes.unchanged(write, null);
    }
    issues.edit(write.sourceId(), change(added, removed));
    return outcomes.applied(write, null);
  }

  private static Set<String> present(Issue issue) {
    return Optional.ofNullable(issue.fields())
        .map(fields -> fields.standard().labels())
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  private static Set<String> labels(Optional<String> text) {
    return text.stream()
        .flatMap(all -> Arrays.stream(all.strip().split("\\s+", -1)))
        .filter(label -> !label.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static JsonObject change(Set<String> added, Set<String> removed) {
    JsonArray operations = new JsonArray();
    added.forEach(label -> operations.add(operation("add", label)));
    removed.forEach(label -> operations.add(operation("remove", label)));
    JsonObject labels = new JsonObject();
    labels.add("labels", operations);
    JsonObject change = new JsonObject();
    change.add("update", labels);
    return change;
  }

  private static JsonObject operation(String verb, String label) {
    JsonObject operation = new JsonObject();
    operation.addProperty(verb, label);
    return operation;
  }
}
