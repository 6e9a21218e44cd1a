package dev.rapport.engine.report.sheet;

import java.util.List;

/** What stands in each column of some tables, as a table. */
final class Explanation {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("sheet", "the name of a sheet", 12),
          new Column("column", "one of its columns", 32),
          new Column("meaning", "what stands there", 100));

  private Explanation() {}

  /** One row a column. */
  static Table of(List<Table> tables) {
    return new Table(
        "Columns",
        COLUMNS,
        tables.stream()
            .flatMap(
                table ->
                    table.columns().stream()
                        .map(
                            column ->
                                List.of(
                                    Cell.of(table.name()),
                                    Cell.of(column.name()),
                                    Cell.of(column.meaning()))))
            .toList());
  }
}
