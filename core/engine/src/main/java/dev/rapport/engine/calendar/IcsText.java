package dev.rapport.engine.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The text of an ICS file, cut into entries before it is parsed, so that one broken entry does not
 * take the others with it.
 *
 * @param frame what stands outside the entries: the file's version and its time zones
 * @param entries what stands between BEGIN:VEVENT and END:VEVENT, both included
 */
record IcsText(String frame, List<Entry> entries) {
  private static final String END = "END:VCALENDAR";
  private static final String ENTRY_BEGIN = "BEGIN:VEVENT";
  private static final String ENTRY_END = "END:VEVENT";

  /**
   * One entry.
   *
   * @param number its place among the entries, from 1
   * @param line the line of the file on which it begins, from 1
   * @param text its lines; without an end where the file has none
   */
  record Entry(int number, int line, String text) {
    /** How messages name it. */
    String place() {
      return "entry " + number + " (line " + line + ")";
    }
  }

  /**
   * Cuts a file.
   *
   * @throws IllegalArgumentException when it is no ICS file
   */
  static IcsText cut(String file) {
    List<String> lines = file.lines().toList();
    if (lines.stream().noneMatch(line -> is(line, "BEGIN:VCALENDAR"))) {
      throw new IllegalArgumentException("not an ICS file: it has no BEGIN:VCALENDAR");
    }
    StringBuilder frame = new StringBuilder();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (is(lines.get(i), ENTRY_BEGIN)) {
        int end = endOf(i, lines);
        entries.add(new Entry(entries.size() + 1, i + 1, text(lines.subList(i, end))));
        i = end - 1;
      } else if (!is(lines.get(i), END)) {
        frame.append(text(lines.subList(i, i + 1)));
      }
    }
    return new IcsText(frame.toString(), List.copyOf(entries));
  }

  /** A file with this entry alone. */
  String only(Entry entry) {
    return frame + entry.text() + END + "\r\n";
  }

  /** Empty lines are not allowed and common, so they are left out. */
  private static String text(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  /** The first line after the entry: one that was never ended stops where the next begins. */
  private static int endOf(int begin, List<String> lines) {
    for (int i = begin + 1; i < lines.size(); i++) {
      if (is(lines.get(i), ENTRY_END)) {
        return i + 1;
      }
      if (is(lines.get(i), ENTRY_BEGIN) || is(lines.get(i), END)) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean is(String line, String mark) {
    return line.strip().toUpperCase(Locale.ROOT).equals(mark);
  }
}
