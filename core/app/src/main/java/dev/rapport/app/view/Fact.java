package dev.rapport.app.view;

import java.util.ArrayList;
import java.util.List;

/** A line of a ticket's screen: a title of at most nine letters, and a text beside it. */
final class Fact {
  private static final int WIDTH = 80;
  private static final int INDENT = 10;

  private Fact() {}

  /** The fact in as many lines as it takes; the title stands in the first. */
  static List<String> lines(String title, String text) {
    return lines(title, text, WIDTH - INDENT, "");
  }

  /**
   * The same with something at the right of the first line.
   *
   * @param width of the text, in characters
   * @param right what stands beside it, two blanks after that width; "" for nothing
   */
  static List<String> lines(String title, String text, int width, String right) {
    List<String> wrapped = Wrapping.lines(text, width);
    List<String> lines = new ArrayList<>();
    String first = right.isEmpty() ? wrapped.get(0) : padded(wrapped.get(0), width + 2) + right;
    lines.add(padded(title, INDENT) + first);
    wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(INDENT) + line));
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
