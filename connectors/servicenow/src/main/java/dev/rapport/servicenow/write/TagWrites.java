package dev.rapport.servicenow.write;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tags of our own on tasks: a write names them all, separated by spaces. Other tags are never
 * touched. Most instances let nobody but themselves write to {@code label_entry}, or take the row
 * and drop what it refers to: then the tags become a value in our own row instead, for a day.
 */
final class TagWrites implements Writes {
  private final Tags tags;
  private final TaskClasses classes;
  private final TagColumn column;
  private final RowWriter writer;
  private final Denials denials;
  private final Outcomes outcomes;

  TagWrites(
      Tags tags,
      TaskClasses classes,
      TagColumn column,
      RowWriter writer,
      Denials denials,
      Outcomes outcomes) {
    this.tags = tags;
    this.classes = classes;
    this.column = column;
    this.writer = writer;
    this.denials = denials;
    this.outcomes = outcomes;
  }

  @Override
  public Map<HostWrite, Receipt> apply(List<HostWrite> writes) {
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    List<HostWrite> ours = new ArrayList<>();
    for (HostWrite write : writes) {
      if (TagNames.areSayable(write.wanted())) {
        ours.add(write);
      } else {
        String reason = "a tag is not ours unless it is rapport- with letters, digits or hyphens";
        receipts.put(write, outcomes.refused(write, reason));
      }
    }
    receipts.putAll(denials.isDenied(Denials.TAGS) ? column.apply(ours) : tag(ours));
    return receipts;
  }

  private Map<HostWrite, Receipt> tag(List<HostWrite> writes) {
    try {
      Optional<Map<HostWrite, Receipt>> receipts = tryTo(writes);
      if (receipts.isPresent()) {
        if (denials.wasDenied(Denials.TAGS)) {
          column.clear(writes);
        }
        return receipts.get();
      }
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.FORBIDDEN && e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
    }
    denials.deny(Denials.TAGS);
    return column.apply(writes);
  }

  /** Empty where the account turns out not to be allowed. */
  private Optional<Map<HostWrite, Receipt>> tryTo(List<HostWrite> writes) {
    Map<String, String> ids = tags.find(names(writes, false));
    Set<String> missing = names(writes, true);
    missing.removeAll(ids.keySet());
    ids.putAll(tags.make(missing));
    if (!ids.keySet().containsAll(missing)) {
      return Optional.empty();
    }
    List<String> tasks = writes.stream().map(HostWrite::sourceId).toList();
    Map<String, List<HostRow>> carried = tags.on(tasks, ids.values());
    Map<String, String> classOf = classes.of(tasks);
    List<Step> steps = new ArrayList<>();
    for (HostWrite write : writes) {
      List<HostRow> there = carried.getOrDefault(write.sourceId(), List.of());
      steps.add(new Step(write, "", changes(write, there, ids, classOf)));
    }
    return receipts(steps, Step.take(steps, writer), classOf);
  }

  /** The names that are wanted; with those that were shown before, where asked for. */
  private static Set<String> names(List<HostWrite> writes, boolean wantedAlone) {
    Set<String> names = new TreeSet<>();
    for (HostWrite write : writes) {
      names.addAll(TagNames.onHost(write.wanted()));
      if (!wantedAlone) {
        names.addAll(TagNames.onHost(Optional.ofNullable(write.before())));
      }
    }
    return names;
  }

  private static List<RowChange> changes(
      HostWrite write, List<HostRow> there, Map<String, String> ids, Map<String, String> classOf) {
    Set<String> wanted =
        TagNames.onHost(write.wanted()).stream()
            .map(name -> ids.getOrDefault(name, ""))
            .collect(Collectors.toCollection(TreeSet::new));
    List<RowChange> changes = new ArrayList<>();
    for (HostRow entry : there) {
      if (!wanted.remove(entry.text(Tags.TAG))) {
        changes.add(RowChange.remove(Tags.ENTRIES, entry.sysId()));
      }
    }
    String type = classOf.get(write.sourceId());
    if (type != null) {
      wanted.forEach(
          tag ->
              changes.add(
                  RowChange.add(
                          Tags.ENTRIES,
                          Map.of(Tags.TAG, tag, "table", type, Tags.RECORD, write.sourceId()))
                      .echoing(Tags.RECORD)));
    }
    return changes;
  }

  private Optional<Map<HostWrite, Receipt>> receipts(
      List<Step> steps, Map<HostWrite, List<RowResult>> results, Map<String, String> classOf) {
    if (isDenied(steps, results)) {
      return Optional.empty();
    }
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    for (Step step : steps) {
      HostWrite write = step.write();
      boolean gone = write.wanted().isPresent() && !classOf.containsKey(write.sourceId());
      receipts.put(
          write,
          gone
              ? outcomes.refused(write, "the task is not there, or not for this account")
              : outcomes.of(write, null, results.getOrDefault(write, List.of())));
    }
    return Optional.of(receipts);
  }

  /** Whether a tag was refused, or put on nothing; what was put on nothing is taken away again. */
  private boolean isDenied(List<Step> steps, Map<HostWrite, List<RowResult>> results) {
    boolean denied = false;
    List<RowChange> astray = new ArrayList<>();
    for (Step step : steps) {
      List<RowResult> made = results.getOrDefault(step.write(), List.of());
      for (int i = 0; i < made.size(); i++) {
        boolean added = step.changes().get(i).action() == RowChange.Action.POST;
        denied |= added && made.get(i).isForbidden();
        if (added
            && made.get(i).refusal() == null
            && !made.get(i).row().text(Tags.RECORD).equals(step.write().sourceId())) {
          astray.add(RowChange.remove(Tags.ENTRIES, made.get(i).row().sysId()));
        }
      }
    }
    writer.write(astray);
    return denied || !astray.isEmpty();
  }
}
