package dev.rapport.servicenow;

import dev.rapport.model.ActorId;
import dev.rapport.model.Stamp;
import dev.rapport.servicenow.table.HostTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that one column of a task had, one after the other, as far as they were audited. Many
 * instances do not audit every field; then the value of now counts from the birth.
 */
final class ColumnStory {
  /** After every audited change of its second. */
  private static final long LAST = Long.MAX_VALUE - 1;

  private final TaskDocument task;
  private final String column;
  private final Instant born;
  private final List<Turn> turns = new ArrayList<>();
  private String value = "";

  private ColumnStory(TaskDocument task, String column, Instant born) {
    this.task = task;
    this.column = column;
    this.born = born;
  }

  /**
   * One value after another.
   *
   * @param from "" where there was none
   * @param to never the same; "" where there is none any more
   */
  record Turn(Stamp stamp, String from, String to) {}

  /**
   * The values in their order; none where the column was always empty.
   *
   * @param born when the ledger of the task begins
   * @param updated when the record last changed: a change that was not audited came no later
   * @param maker who is behind a value that was there from the beginning; null for nobody
   * @throws dev.rapport.connector.HostException of kind MALFORMED when the audit has a time that is
   *     none
   */
  static List<Turn> of(
      TaskDocument task, String column, Instant born, Instant updated, @Nullable ActorId maker) {
    ColumnStory story = new ColumnStory(task, column, born);
    List<AuditRow> changes = story.changes();
    String now = task.row().text(column);
    story.become(
        changes.isEmpty() ? now : changes.get(0).from(),
        Stamp.of("created:" + column, born, Long.MIN_VALUE + 1, maker));
    changes.forEach(story::apply);
    if (task.row().has(column)) {
      story.become(now, Stamp.of("record:" + column, story.later(updated), LAST, null));
    }
    return story.turns;
  }

  private List<AuditRow> changes() {
    return task.audit().stream()
        .filter(row -> row.field().equals(column))
        .sorted(
            Comparator.comparing(AuditRow::at)
                .thenComparingLong(AuditRow::updates)
                .thenComparing(AuditRow::sysId))
        .toList();
  }

  private void apply(AuditRow row) {
    Instant at =
        HostTime.parse(row.at())
            .orElseThrow(() -> TaskDecoder.notATime(task, "sys_audit.sys_created_on"));
    become(
        row.to(),
        Stamp.of(
            "audit:" + row.sysId(), later(at), row.updates(), task.legend().login(row.user())));
  }

  private void become(String next, Stamp stamp) {
    String before = value;
    value = next.strip();
    if (!value.equals(before)) {
      turns.add(new Turn(stamp, before, value));
    }
  }

  private Instant later(Instant at) {
    return at.isBefore(born) ? born : at;
  }
}
