package dev.rapport.engine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with a caption, a head, and a heading for each row; numbers stand on the right and lead
 * to their receipts.
 */
final class Table {
  private final String caption;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();
  private String receipt = "";

  private record Row(List<DomContent> cells, String receipt) {}

  /** An empty table; the first column holds the headings of rows. */
  Table(String caption, String... columns) {
    this(caption, List.of(columns));
  }

  /** The same. */
  Table(String caption, List<String> columns) {
    this.caption = caption;
    this.columns = List.copyOf(columns);
  }

  /** The figures of all rows that follow lead to this receipt; to none for "". */
  Table on(String anchor) {
    receipt = anchor;
    return this;
  }

  Table row(DomContent... cells) {
    rows.add(new Row(List.of(cells), receipt));
    return this;
  }

  Table row(String... cells) {
    return row(Stream.of(cells).map(TagCreator::text).toArray(DomContent[]::new));
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

  private static DomContent line(Row row) {
    List<DomContent> cells = row.cells();
    return tr(
        th(cells.get(0)).attr("scope", "row"),
        each(cells.subList(1, cells.size()), cell -> td(linked(cell, row.receipt()))));
  }

  private static DomContent linked(DomContent cell, String receipt) {
    return receipt.isEmpty() || cell.render().isEmpty() ? cell : a(cell).withHref("#" + receipt);
  }
}
