package dev.rapport.engine.report;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.html.PageMarkdown;
import dev.rapport.engine.report.html.ReportHtml;
import dev.rapport.engine.report.pdf.ReportPdf;
import dev.rapport.engine.report.sheet.ReportCsv;
import dev.rapport.engine.report.sheet.ReportSpreadsheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What a reader of each format of a report gets, as text. */
public enum EveryFormat {
  HTML {
    @Override
    String text(Report report) {
      return ReportHtml.of(report, NONE, Locale.ENGLISH, ZoneOffset.UTC);
    }
  },
  PDF {
    @Override
    String text(Report report) throws IOException {
      byte[] file = ReportPdf.of(report, NONE, Locale.ENGLISH, ZoneOffset.UTC);
      try (PDDocument document = Loader.loadPDF(file)) {
        return new PDFTextStripper().getText(document);
      }
    }
  },
  XLSX {
    @Override
    String text(Report report) throws IOException {
      byte[] file = ReportSpreadsheet.of(report, NONE);
      try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
          Stream<Row> rows = book.getFirstSheet().openStream()) {
        return rows.limit(MOST_ROWS)
            .map(
                row ->
                    row.stream()
                        .filter(Objects::nonNull)
                        .map(cell -> cell.getText())
                        .collect(Collectors.joining(";")))
            .collect(Collectors.joining("\n"));
      }
    }
  },
  CSV {
    @Override
    String text(Report report) {
      return ReportCsv.of(report);
    }
  },
  JSON {
    @Override
    String text(Report report) {
      return ReportJson.of(report).toString();
    }
  },
  MD {
    @Override
    String text(Report report) {
      return PageMarkdown.of(report, NONE, Locale.ENGLISH, ZoneOffset.UTC);
    }
  };

  /** A sheet may have a million. */
  private static final int MOST_ROWS = 5_000;

  private static final ShownRepeats NONE = new ShownRepeats(List.of(), 0);

  abstract String text(Report report) throws IOException;

  public String of(Report report) {
    try {
      return text(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
