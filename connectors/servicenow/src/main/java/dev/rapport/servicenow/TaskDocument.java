package dev.rapport.servicenow;

import dev.rapport.connector.RawTicket;
import dev.rapport.model.History;
import dev.rapport.servicenow.table.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with what happened to it, as the host told it.
 *
 * @param type the task's class, for example {@code incident}
 * @param row its record, without its texts
 * @param audit recorded changes, in no order
 * @param journal comments and work notes, in no order
 * @param companions what stands beside it
 * @param texts what is kept of its own texts
 * @param legend what the codes mean
 * @param history how far the two lists can be trusted
 * @param unseenUntil when at the earliest a change happened that nothing dates; null where the
 *     record's last update is the best guess
 */
record TaskDocument(
    String type,
    Row row,
    List<AuditRow> audit,
    List<JournalRow> journal,
    Companions companions,
    TaskTexts texts,
    Legend legend,
    History history,
    @Nullable Instant unseenUntil)
    implements RawTicket {
  TaskDocument {
    audit = List.copyOf(audit);
    journal = List.copyOf(journal);
  }

  @Override
  public String sourceId() {
    return row.sysId();
  }

  @Override
  public String key() {
    return row.find("number").orElse(row.sysId());
  }
}
