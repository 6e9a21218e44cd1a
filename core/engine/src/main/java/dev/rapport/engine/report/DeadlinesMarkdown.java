package dev.rapport.engine.report;

import static dev.rapport.engine.report.ReportWords.number;

import dev.rapport.engine.report.Deadlines.Due;
import java.util.ArrayList;
import java.util.List;

/** What is due soon, as a table; nothing where nothing is. */
record DeadlinesMarkdown(Deadlines deadlines) {
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (deadlines.total().due() > 0) {
      lines.add("| | due | announced | not announced | not known |");
      lines.add("|---|---:|---:|---:|---:|");
      lines.add(line("all", deadlines.total()));
      deadlines.groups().forEach(due -> lines.add(line(plain(due.key()), due)));
    }
    return lines;
  }

  private static String line(String name, Due due) {
    return due.shown()
        ? "| %s | %s | %s | %s | %s |"
            .formatted(
                name,
                number(due.due()),
                number(due.announced()),
                number(due.unannounced()),
                number(due.unknown()))
        : "| " + name + " | too few to show | | | |";
  }

  private static String plain(String key) {
    return key.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
