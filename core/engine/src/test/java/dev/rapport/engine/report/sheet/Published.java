package dev.rapport.engine.report.sheet;

import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportJson;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The cells of a report as a reader has them, to attack them by subtraction. */
final class Published {
  private static final String TOTAL = "";
  private static final Set<String> ROWS = Set.of("total", "group");

  private final Map<String, Map<Label, Fact>> rows = new HashMap<>();

  Published(Report report) {
    for (Fact fact : Facts.of(ReportJson.of(report))) {
      if (!ROWS.contains(fact.scope())) {
        // They are other tickets, or the same once more in parts of their own.
        continue;
      }
      rows.computeIfAbsent(fact.key(), key -> new HashMap<>()).put(fact.label(), fact);
    }
  }

  /** Of what there is a number anywhere; null may stand for a whole part instead. */
  Set<Label> labels() {
    Set<Label> labels = new LinkedHashSet<>();
    for (Map<Label, Fact> row : rows.values()) {
      row.values().stream()
          .filter(fact -> fact.value() != null)
          .map(Fact::label)
          .forEach(labels::add);
    }
    return labels;
  }

  Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>(rows.keySet());
    groups.remove(TOTAL);
    return groups;
  }

  long total(Label label) {
    return value(TOTAL, label);
  }

  /** 0 where it is not shown. */
  long value(String group, Label label) {
    Fact fact = rows.getOrDefault(group, Map.of()).get(label);
    return fact == null || fact.value() == null ? 0 : fact.value().longValue();
  }

  /** Which of these groups' values follow from all that is shown of this figure. */
  List<String> recovered(Label label, List<String> groups) {
    Elimination elimination = new Elimination(groups.size());
    List<Integer> all = IntStream.range(0, groups.size()).boxed().toList();
    if (isShown(TOTAL, label)) {
      elimination.sum(all);
    }
    for (int group : all) {
      if (isShown(groups.get(group), label)) {
        elimination.sum(List.of(group));
      }
    }
    if (isShown(Report.OTHER_GROUPS, label)) {
      elimination.sum(all.stream().filter(group -> !rows.containsKey(groups.get(group))).toList());
    }
    return all.stream().filter(elimination::determines).map(groups::get).toList();
  }

  /** A figure that a row does not have at all is known to be nothing. */
  private boolean isShown(String group, Label label) {
    Map<Label, Fact> row = rows.get(group);
    if (row == null) {
      return false;
    }
    Fact fact = row.get(label);
    return fact == null ? !hidesAll(row, label) : fact.value() != null;
  }

  private static boolean hidesAll(Map<Label, Fact> row, Label label) {
    return row.values().stream()
        .filter(fact -> fact.value() == null)
        .map(Fact::label)
        .anyMatch(hidden -> isPartOf(label, hidden));
  }

  /** Where a whole object of the document is null, one fact stands for all that it would hold. */
  private static boolean isPartOf(Label label, Label hidden) {
    return hidden.topic().equals("tickets")
        ? hidden.figure().equals(label.topic())
        : hidden.topic().equals(label.topic()) && label.figure().startsWith(hidden.figure());
  }
}
