package dev.rapport.engine.report.sheet;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as an Office Open XML workbook (ISO 29500): tidy sheets with frozen headers and filters,
 * numbers as numbers, times as times in UTC, and a sheet that explains each column. No formula is
 * written. Its date of creation is the report's as-of: the same report is the same file.
 */
public final class ReportSpreadsheet {
  private static final String HEADER_GREY = "E8E8E8";

  /** A sheet ends at 1,048,576; what is more goes on in a next one. */
  private static final int MOST_ROWS = 1_000_000;

  /** So many are held in memory before they are written. */
  private static final int ROWS_AT_ONCE = 1_000;

  private static final String TIME = "yyyy-mm-dd hh:mm:ss";

  private ReportSpreadsheet() {}

  /** The file. */
  public static byte[] of(Report report, ShownRepeats repeats) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Rapport", "1.0")) {
      for (Table table : ReportTables.of(report, repeats)) {
        for (Table part : table.parts(MOST_ROWS)) {
          write(part, book.newWorksheet(part.name()));
        }
      }
      book.finish();
      return FixedDate.of(bytes.toByteArray(), report.request().asOf());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "could not keep the workbook in the folder of temporary files", e);
    }
  }

  private static void write(Table table, Worksheet sheet) throws IOException {
    header(table.columns(), sheet);
    int line = 0;
    for (List<Cell> row : table.rows()) {
      line++;
      for (int column = 0; column < row.size(); column++) {
        write(row.get(column), sheet, line, column);
      }
      if (line % ROWS_AT_ONCE == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, line, table.columns().size() - 1);
    sheet.finish();
  }

  private static void header(List<Column> columns, Worksheet sheet) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column).name());
      sheet.width(column, columns.get(column).width());
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADER_GREY).set();
    sheet.freezePane(0, 1);
  }

  private static void write(Cell cell, Worksheet sheet, int line, int column) {
    if (cell instanceof Cell.Text text) {
      sheet.value(line, column, text.value());
    } else if (cell instanceof Cell.Quantity quantity) {
      sheet.value(line, column, quantity.value());
    } else if (cell instanceof Cell.Moment moment) {
      sheet.value(line, column, moment.value().atZone(ZoneOffset.UTC));
      sheet.style(line, column).format(TIME).set();
    }
  }
}
