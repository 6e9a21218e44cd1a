package dev.rapport.servicenow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a journal as the host shows it to people: all entries in one text, newest first,
 * each under a line with its time, its author and the name of the journal.
 *
 * @param at to the second
 * @param author the name that is shown, which several people may have
 * @param lines what was written
 */
record DisplayedEntry(Instant at, String author, List<String> lines) {
  private static final Pattern HEADING = Pattern.compile("(\\S.*?) - (.+) \\([^()]+\\)\\s*");

  /**
   * The entries, newest first. A line that only looks like a heading, because it was quoted or
   * pasted, stands inside a paragraph or names a time out of order: it belongs to the text around
   * it.
   *
   * @param shown the whole journal
   * @param times how times are shown
   * @param from when the task was made: nothing was written earlier
   * @param through when the task last changed: nothing was written later
   * @return none where the text does not begin with a heading, since nothing in it is certain then
   */
  static List<DisplayedEntry> of(String shown, DisplayedTime times, Instant from, Instant through) {
    List<DisplayedEntry> entries = new ArrayList<>();
    Instant newest = through;
    String before = "";
    for (String line : shown.strip().split("\\R", -1)) {
      Optional<DisplayedEntry> heading = before.isBlank() ? heading(line, times) : Optional.empty();
      if (heading.isPresent() && isBetween(from, heading.get().at(), newest)) {
        entries.add(heading.get());
        newest = heading.get().at();
      } else if (entries.isEmpty()) {
        return List.of();
      } else {
        entries.get(entries.size() - 1).lines().add(line);
      }
      before = line;
    }
    return entries;
  }

  private static Optional<DisplayedEntry> heading(String line, DisplayedTime times) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches()
        ? times
            .parse(heading.group(1))
            .map(at -> new DisplayedEntry(at, heading.group(2), new ArrayList<>()))
        : Optional.empty();
  }

  private static boolean isBetween(Instant from, Instant at, Instant through) {
    return !at.isBefore(from) && !at.isAfter(through);
  }

  /** What was written, as one text. */
  String text() {
    return String.join("\n", lines).strip();
  }
}
