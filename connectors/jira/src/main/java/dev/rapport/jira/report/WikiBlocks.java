package dev.rapport.jira.report;

import dev.rapport.jira.text.WikiWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as the wiki markup of Data Center. */
final class WikiBlocks {
  private WikiBlocks() {}

  /** The markup; every sign that would mean something is escaped. */
  static String write(List<Block> blocks) {
    return blocks.stream().map(WikiBlocks::block).collect(Collectors.joining("\n\n"));
  }

  private static String block(Block block) {
    if (block instanceof Block.Points list) {
      return list.points().stream()
          .map(point -> "* " + WikiWriter.write(point))
          .collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Grid grid) {
      return row(grid.rows().get(0), "||")
          + grid.rows().stream()
              .skip(1)
              .map(row -> "\n" + row(row, "|"))
              .collect(Collectors.joining());
    }
    return WikiWriter.write(((Block.Words) block).text());
  }

  /** A cell without anything in it would end the row. */
  private static String row(List<String> cells, String bar) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? " " : WikiWriter.write(cell))
        .collect(Collectors.joining(bar, bar, bar));
  }
}
