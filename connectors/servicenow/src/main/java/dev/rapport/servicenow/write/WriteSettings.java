package dev.rapport.servicenow.write;

import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be written on one host; nothing unless the configuration says so.
 *
 * @param taskTable the table that tasks are read from
 * @param summaries whether summaries are written as rows
 * @param table our own table; empty where none is named
 * @param tags whether tags are put on tasks
 * @param journal the journal that notes go to; empty for none
 * @param report where reports go; empty for nowhere
 */
public record WriteSettings(
    String taskTable,
    boolean summaries,
    Optional<String> table,
    boolean tags,
    Optional<String> journal,
    Optional<ReportTarget> report) {
  private static final String SUMMARY = "write.summary";
  private static final String TABLE = "write.table";
  private static final String TAGS = "write.tags";
  private static final String NOTE = "write.work-note";
  private static final String COMMENTS = "write.comments";
  private static final String ROW = "row";
  private static final String NONE = "none";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,79}");

  /** The settings, for the configuration that {@code init} writes. */
  public static final List<Setting> ALL =
      List.of(
          Setting.optional(SUMMARY, "row: one row per task in write.table; or none"),
          Setting.optional(TABLE, "our own table on the host, for write.summary: row"),
          Setting.optional(TAGS, "true: tags on tasks, or in write.table where rights forbid them"),
          Setting.optional(NOTE, "true: a work note on a task, seen by fulfillers alone"),
          Setting.optional(
              COMMENTS, "true: that note is a comment instead, which callers see and are sent"),
          Setting.optional(
              ReportTarget.KNOWLEDGE_BASE,
              "the sys_id of a knowledge base: reports are drafts there"),
          Setting.optional(
              ReportTarget.RECORD, "table/sys_id: files of reports are attached to that record"));

  /**
   * Reads {@code write.*}.
   *
   * @param taskTable the table that tasks are read from
   * @throws dev.rapport.connector.HostException of kind CONFIGURATION when one cannot be right
   */
  public static WriteSettings of(Settings settings, String taskTable) {
    String summary = settings.text(SUMMARY, NONE);
    if (!summary.equals(ROW) && !summary.equals(NONE)) {
      throw settings.wrong(SUMMARY, "needs row or none");
    }
    boolean summaries = summary.equals(ROW);
    return new WriteSettings(
        taskTable,
        summaries,
        summaries
            ? Optional.of(table(settings, settings.text(TABLE)))
            : settings.find(TABLE).map(name -> table(settings, name)),
        settings.flag(TAGS, false),
        journal(settings),
        ReportTarget.of(settings));
  }

  /** What there may be to take back on a host: everything that can be, whatever is switched on. */
  public WriteSettings forTakingBack() {
    return new WriteSettings(
        taskTable,
        table.isPresent(),
        table,
        true,
        journal.or(() -> Optional.of("work_notes")),
        report);
  }

  private static Optional<String> journal(Settings settings) {
    if (settings.flag(COMMENTS, false)) {
      return Optional.of("comments");
    }
    return settings.flag(NOTE, false) ? Optional.of("work_notes") : Optional.empty();
  }

  private static String table(Settings settings, String name) {
    if (!NAME.matcher(name).matches()) {
      throw settings.wrong(
          TABLE, "needs the name of a table, such as x_acme_rapport_summary, in lower case");
    }
    return name;
  }

  /** The tables that are looked at before a report is written; none where none is written. */
  public List<String> reportTables() {
    return report.map(target -> List.of(target.table(), ReportFiles.TABLE)).orElse(List.of());
  }

  /** Whether nothing is to be written. */
  public boolean isEmpty() {
    return !summaries && !tags && journal.isEmpty() && report.isEmpty();
  }
}
