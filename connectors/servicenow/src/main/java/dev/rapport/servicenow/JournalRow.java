package dev.rapport.servicenow;

import dev.rapport.model.Visibility;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import java.time.Instant;
import java.util.List;

/**
 * One comment or work note of a task, after its words were dropped.
 *
 * @param sysId the row's own id
 * @param visibility comments are for both sides, work notes for IT
 * @param at when, in the host's form
 * @param user the user_name of who wrote it
 * @param kept what is kept of the text
 */
record JournalRow(String sysId, Visibility visibility, String at, String user, Texts.Kept kept) {
  static final String TABLE = "sys_journal_field";

  /** The task that a row belongs to. */
  static final String TASK = "element_id";

  static final List<String> COLUMNS =
      List.of("sys_id", TASK, "element", "value", "sys_created_on", "sys_created_by");

  /** The only place where the words of a comment are seen. */
  static JournalRow of(Row row, Texts texts) {
    return new JournalRow(
        row.sysId(),
        row.text("element").equals("comments") ? Visibility.PUBLIC : Visibility.INTERNAL,
        row.text("sys_created_on"),
        row.text("sys_created_by"),
        texts.read(row.text("value")));
  }

  /**
   * The same of an entry as people see it.
   *
   * @param place tells the order of entries of one second
   */
  static JournalRow of(
      String place, Visibility visibility, Instant at, String user, String text, Texts texts) {
    return new JournalRow(place, visibility, HostTime.format(at), user, texts.read(text));
  }
}
