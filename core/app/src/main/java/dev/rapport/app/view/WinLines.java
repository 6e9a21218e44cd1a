package dev.rapport.app.view;

import dev.rapport.engine.appreciation.Win;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Wins on a report's screen: the latest few, in the words in which they were shared; the report's
 * files have all of them, by what was achieved.
 */
final class WinLines {
  private static final int MOST = 3;

  private WinLines() {}

  /** One entry for each, the latest first and no two alike; none without any. */
  static List<String> of(List<Win> wins) {
    List<String> lines = new ArrayList<>();
    wins.stream()
        .sorted(Comparator.comparing(Win::at).reversed().thenComparing(Win.IN_ORDER))
        .map(WinLines::words)
        .distinct()
        .limit(MOST)
        .forEach(win -> lines.addAll(Fact.lines(lines.isEmpty() ? "Wins" : "", win)));
    if (wins.size() > MOST) {
      lines.addAll(Fact.lines("", "and " + Numbers.of(wins.size() - MOST) + " more"));
    }
    return lines;
  }

  private static String words(Win win) {
    String team = win.team() == null ? "" : " for " + win.team();
    return "\"%s\"%s (%s)".formatted(win.words(), team, win.outcome());
  }
}
