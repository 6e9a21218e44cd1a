package dev.rapport.jira.text;

import java.util.stream.Collectors;

/**
 * What stands where something was left out. It goes again, except at the start of a line that goes
 * on: what follows there was not said at the start of a line, where a command would stand.
 */
final class Omission {
  /** Unicode's own character for an object that is not shown. */
  static final String MARK = "\uFFFC";

  private static final String AT_START = "…";

  private Omission() {}

  /** The text without marks, and without blank space around it. */
  static String close(String text) {
    return text.lines().map(Omission::line).collect(Collectors.joining("\n")).strip();
  }

  private static String line(String line) {
    String kept = line.replace(MARK, "");
    return line.stripLeading().startsWith(MARK) && !kept.isBlank() ? AT_START + kept : kept;
  }
}
