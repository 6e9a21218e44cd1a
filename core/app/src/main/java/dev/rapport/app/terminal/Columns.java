package dev.rapport.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows of cells, aligned: columns of numbers to the right, columns of words to the left. */
public final class Columns {
  private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9].*|-?");

  private final String gap;
  private final List<List<String>> rows = new ArrayList<>();

  /** An empty table whose columns stand this many spaces apart. */
  public Columns(int gap) {
    this.gap = " ".repeat(gap);
  }

  /** Adds a row; all rows have the same number of cells. */
  public Columns row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** The rows, one line each, each begun with the indent; no trailing spaces. */
  public List<String> lines(String indent) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    List<Column> shapes = IntStream.range(0, columns).mapToObj(this::column).toList();
    return rows.stream().map(row -> (indent + line(row, shapes)).stripTrailing()).toList();
  }

  private String line(List<String> row, List<Column> shapes) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String padding = " ".repeat(shapes.get(column).width() - width(cell));
      cells.add(shapes.get(column).numbers() ? padding + cell : cell + padding);
    }
    return String.join(gap, cells);
  }

  /** What all cells of a column share. */
  private record Column(int width, boolean numbers) {}

  private Column column(int column) {
    return new Column(width(column), isNumbers(column));
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  private boolean isNumbers(int column) {
    return rows.stream().allMatch(row -> NUMBER.matcher(plain(row.get(column))).matches());
  }

  /** What a text takes on the screen: colours take nothing. */
  static int width(String text) {
    return plain(text).codePointCount(0, plain(text).length());
  }

  private static String plain(String text) {
    return ESCAPES.matcher(text).replaceAll("");
  }
}
