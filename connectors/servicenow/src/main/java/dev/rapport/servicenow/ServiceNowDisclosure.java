package dev.rapport.servicenow;

import dev.rapport.connector.Disclosure;
import dev.rapport.connector.Disclosure.Line;
import dev.rapport.servicenow.write.WriteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is read from an instance and written to it, in words for a security team. */
final class ServiceNowDisclosure {
  private ServiceNowDisclosure() {}

  static Disclosure of(WriteSettings allowed) {
    String tasks = allowed.taskTable();
    List<Line> reads = new ArrayList<>();
    reads.add(
        new Line(
            tasks + ": state, people, groups, dates; texts while they pass",
            "read on " + tasks,
            "whose turn it is; of texts facts are kept, the words are dropped"));
    reads.add(
        new Line(
            tasks + ".short_description, when somebody looks at a page of rapport serve",
            "read on " + tasks,
            "kept in memory for 15 minutes, never stored"));
    Stream.concat(Need.ALL.stream(), Need.BESIDE.stream())
        .forEach(need -> reads.add(new Line(need.table(), need.remedy(), "else " + need.lost())));
    return new Disclosure(reads, writes(allowed), ServiceNowAudience.of(allowed));
  }

  private static List<Line> writes(WriteSettings allowed) {
    List<Line> lines = new ArrayList<>();
    if (allowed.summaries()) {
      allowed.table().ifPresent(table -> lines.add(rows(table)));
    }
    if (allowed.tags()) {
      lines.add(
          new Line(
              "label, label_entry: tags that begin with rapport-",
              "write on label_entry, tags_admin",
              "thanks; nobody is mailed"));
    }
    allowed.journal().ifPresent(journal -> lines.add(notes(allowed.taskTable(), journal)));
    allowed
        .reportTables()
        .forEach(
            table ->
                lines.add(
                    new Line(
                        table, "create and write on " + table, "reports, as drafts or files")));
    return lines;
  }

  private static Line rows(String table) {
    return new Line(
        table + ": one row per task",
        "read, create, write and delete on " + table,
        "the summary; the task itself is not touched, nobody is mailed");
  }

  private static Line notes(String tasks, String journal) {
    return new Line(
        tasks + "." + journal,
        "write on " + tasks + "." + journal,
        journal.equals("comments")
            ? "a note; callers and watchers see it and are mailed by the instance's rules"
            : "a note; fulfillers alone see it, and are mailed by the instance's rules");
  }
}
