package dev.rapport.engine.report.sheet;

import dev.rapport.engine.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A report's figures as CSV by RFC 4180: a header, then one fact a line; comma, CRLF, quotes where
 * needed, numbers with a point and without grouping. What a spreadsheet would take for a formula
 * has an apostrophe before it.
 */
public final class ReportCsv {
  private ReportCsv() {}

  /** The text; the same report, the same text. */
  public static String of(Report report) {
    return of(ReportTables.figures(report));
  }

  /**
   * Writes the text line by line: that of thousands of groups is larger than the report.
   *
   * @throws IOException where the target refuses a line
   */
  public static void write(Report report, Appendable target) throws IOException {
    write(ReportTables.figures(report), target);
  }

  static String of(Table table) {
    StringBuilder text = new StringBuilder();
    try {
      write(table, text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse a line", e);
    }
    return text.toString();
  }

  private static void write(Table table, Appendable target) throws IOException {
    CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180);
    printer.printRecord(table.columns().stream().map(Column::name).toList());
    for (List<Cell> row : table.rows()) {
      printer.printRecord(row.stream().map(ReportCsv::value).toList());
    }
    printer.flush();
  }

  private static String value(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.value();
    }
    if (cell instanceof Cell.Quantity quantity) {
      return quantity.value().toString();
    }
    return cell instanceof Cell.Moment moment ? moment.value().toString() : "";
  }
}
