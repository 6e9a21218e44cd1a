package dev.rapport.app.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between words. */
final class Wrapping {
  private Wrapping() {}

  /** Lines of at most that width, at least one; a longer word has a line of its own. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
