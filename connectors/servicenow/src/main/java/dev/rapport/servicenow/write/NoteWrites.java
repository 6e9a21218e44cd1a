package dev.rapport.servicenow.write;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A note in the journal of a task. It can be neither changed nor taken back once it is posted, and
 * everybody who watches the task is told of it: so it is posted only where our newest one there
 * says something else.
 */
final class NoteWrites implements Writes {
  private final RowLookup lookup;
  private final String taskTable;
  private final String journal;
  private final RowWriter writer;
  private final Outcomes outcomes;

  /**
   * Notes in one journal.
   *
   * @param journal {@code work_notes}, or {@code comments} where the admin opted in
   */
  NoteWrites(
      RowLookup lookup, String taskTable, String journal, RowWriter writer, Outcomes outcomes) {
    this.lookup = lookup;
    this.taskTable = taskTable;
    this.journal = journal;
    this.writer = writer;
    this.outcomes = outcomes;
  }

  @Override
  public Map<HostWrite, Receipt> apply(List<HostWrite> writes) {
    Map<String, HostRow> tasks = look(writes);
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (HostWrite write : writes) {
      @Nullable Receipt settled = settled(write, tasks.get(write.sourceId()));
      if (settled == null) {
        String note = NoteMark.marked(write.wanted().orElse(""));
        RowChange change = RowChange.note(taskTable, write.sourceId(), journal, note);
        steps.add(new Step(write, write.sourceId(), List.of(change)));
      } else {
        receipts.put(write, settled);
      }
    }
    Step.take(steps, writer)
        .forEach((write, made) -> receipts.put(write, outcomes.of(write, write.sourceId(), made)));
    return receipts;
  }

  private Map<String, HostRow> look(List<HostWrite> writes) {
    List<String> tasks = writes.stream().map(HostWrite::sourceId).toList();
    RowQuestion question = RowQuestion.of(taskTable, List.of(journal), "sys_id", tasks);
    return lookup.findShown(question).stream()
        .collect(Collectors.toMap(HostRow::sysId, Function.identity(), (one, other) -> one));
  }

  /** The receipt of a write that posts nothing. */
  private @Nullable Receipt settled(HostWrite write, @Nullable HostRow task) {
    if (task == null) {
      return outcomes.refused(write, "the task is not there, or not for this account");
    }
    if (!task.has(journal)) {
      String reason = "the account may not read " + journal + ": a note could be posted twice";
      return outcomes.refused(write, reason);
    }
    if (write.wanted().isPresent()) {
      boolean shown = NoteMark.isNewest(write.wanted().get(), task.text(journal));
      return shown ? outcomes.unchanged(write, write.sourceId()) : null;
    }
    return NoteMark.newest(task.text(journal)).isEmpty()
        ? outcomes.unchanged(write, null)
        : outcomes.refused(
            write, "a note that was posted cannot be taken back: an administrator can delete it");
  }
}
