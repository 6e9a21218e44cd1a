package dev.rapport.engine.report;

import dev.rapport.engine.appreciation.Win;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Wins for the organisation, in the words in which they were shared.
 *
 * @param wins by outcome, then by time
 */
record WinsMarkdown(List<Win> wins) {
  /** One line a win under the name of what was achieved; none without any. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String outcome = "";
    for (Win win : wins) {
      if (!win.outcome().equals(outcome)) {
        outcome = win.outcome();
        lines.add("");
        lines.add("**" + plain(outcome.replace('-', ' ')) + "**");
        lines.add("");
      }
      lines.add("- " + line(win));
    }
    return lines;
  }

  private static String line(Win win) {
    String team = win.team() == null ? "" : plain(win.team()) + ", ";
    LocalDate day = LocalDate.ofInstant(win.at(), ZoneOffset.UTC);
    return "\"%s\" (%s%s)".formatted(plain(win.words()), team, day);
  }

  /** Words of people, so that no character of them means anything in Markdown or HTML. */
  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>&|#])", "\\\\$1");
  }
}
