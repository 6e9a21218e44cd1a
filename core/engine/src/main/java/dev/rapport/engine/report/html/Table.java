package dev.rapport.engine.report.html;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** A table with a caption, a head, and a heading for each row; numbers stand on the right. */
final class Table {
  private final String caption;
  private final List<String> columns;
  private final List<List<DomContent>> rows = new ArrayList<>();

  /** An empty table; the first column holds the headings of rows. */
  Table(String caption, String... columns) {
    this(caption, List.of(columns));
  }

  /** The same. */
  Table(String caption, List<String> columns) {
    this.caption = caption;
    this.columns = List.copyOf(columns);
  }

  Table row(DomContent... cells) {
    rows.add(List.of(cells));
    return this;
  }

  Table row(String... cells) {
    List<DomContent> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(text(cell));
    }
    rows.add(row);
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table in a frame that scrolls by itself where the page is narrow. */
  DomContent content() {
    return div(table(
            caption(caption),
            thead(tr(each(columns, column -> th(column).attr("scope", "col")))),
            tbody(each(rows, Table::line))))
        .withClass("table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", caption);
  }

  private static DomContent line(List<DomContent> cells) {
    return tr(
        th(cells.get(0)).attr("scope", "row"),
        each(cells.subList(1, cells.size()), cell -> td(cell)));
  }
}
