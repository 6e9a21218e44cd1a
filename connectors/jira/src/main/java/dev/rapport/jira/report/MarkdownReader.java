package dev.rapport.jira.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the Markdown of a report's draft: paragraphs, {@code - } points and tables of pipes, with
 * every sign of markup escaped by a backslash. Other markup stands as it is written.
 */
final class MarkdownReader {
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

  private MarkdownReader() {}

  /** Its blocks, in order; a blank line ends one. */
  static List<Block> read(String markdown) {
    List<Block> blocks = new ArrayList<>();
    for (String part : markdown.strip().split("\n\\s*\n", -1)) {
      if (!part.isBlank()) {
        blocks.add(block(part.lines().map(String::strip).toList()));
      }
    }
    return blocks;
  }

  private static Block block(List<String> lines) {
    if (lines.stream().allMatch(line -> line.startsWith("- "))) {
      return new Block.Points(lines.stream().map(line -> plain(line.substring(2))).toList());
    }
    if (lines.stream().allMatch(line -> line.startsWith("|"))) {
      return new Block.Grid(
          lines.stream()
              .filter(line -> !line.matches("[|\\s:-]+"))
              .map(MarkdownReader::cells)
              .toList());
    }
    return new Block.Words(plain(String.join(" ", lines)));
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    return PIPE.splitAsStream(inner + " ").map(cell -> plain(cell.strip())).toList();
  }

  private static String plain(String text) {
    return ESCAPED.matcher(text).replaceAll("$1");
  }
}
