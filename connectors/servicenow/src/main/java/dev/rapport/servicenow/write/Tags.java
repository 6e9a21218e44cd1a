package dev.rapport.servicenow.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The host's tags that everybody sees, and the records that carry them.
 *
 * @param lookup finds both
 * @param writer makes those that are missing
 * @param ours remembers which of them were made
 */
record Tags(RowLookup lookup, RowWriter writer, MadeTags ours) {
  static final String NAMES = "label";
  static final String ENTRIES = "label_entry";
  static final String TAG = "label";
  static final String RECORD = "table_key";

  private static final String EVERYONE = "everyone";

  /** The ids of tags by name; one that is not there is absent. */
  Map<String, String> find(Collection<String> names) {
    RowQuestion question =
        RowQuestion.of(NAMES, List.of(), "name", names).and("viewable_by", List.of(EVERYONE));
    Map<String, String> ids = new HashMap<>();
    lookup.find(question).forEach(row -> ids.putIfAbsent(row.text("name"), row.sysId()));
    return ids;
  }

  /**
   * Makes tags that are not there yet.
   *
   * @return their ids by name; those that the account may not make are absent
   */
  Map<String, String> make(Set<String> names) {
    List<String> ordered = List.copyOf(new TreeSet<>(names));
    List<RowChange> changes = new ArrayList<>();
    for (String name : ordered) {
      Map<String, String> values =
          Map.of("name", name, "type", "standard", "viewable_by", EVERYONE, "active", "true");
      changes.add(RowChange.add(NAMES, values));
    }
    Map<String, String> made = new HashMap<>();
    List<RowResult> results = writer.write(changes);
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).refusal() == null) {
        made.put(ordered.get(i), results.get(i).row().sysId());
      }
    }
    ours.add(made.values());
    return made;
  }

  /** Which of these tags some records carry, by record; one without any is absent. */
  Map<String, List<HostRow>> on(Collection<String> records, Collection<String> tags) {
    if (tags.isEmpty()) {
      return Map.of();
    }
    RowQuestion question = RowQuestion.of(ENTRIES, List.of(), RECORD, records).and(TAG, tags);
    return lookup.find(question).stream().collect(Collectors.groupingBy(row -> row.text(RECORD)));
  }
}
