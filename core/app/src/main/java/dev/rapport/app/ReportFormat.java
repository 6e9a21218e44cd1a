package dev.rapport.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What a report can be written as; the names are those of {@code --format}. */
enum ReportFormat {
  html,
  pdf,
  json,
  md,
  csv,
  xlsx;

  /** Whether a terminal can show it. */
  boolean isText() {
    return this != xlsx && this != pdf;
  }

  /** Its media type. */
  String mediaType() {
    return switch (this) {
      case html -> "text/html";
      case pdf -> "application/pdf";
      case json -> "application/json";
      case md -> "text/markdown";
      case csv -> "text/csv";
      case xlsx -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    };
  }

  byte[] of(ReportDocument report) {
    return switch (this) {
      case pdf -> report.pdf();
      case xlsx -> report.workbook();
      case html, json, md, csv -> text(report).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Writes the same, and holds no more of it in memory than it has to. */
  void write(ReportDocument report, OutputStream target) throws IOException {
    if (this == csv) {
      Writer text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
      report.csv(text);
      text.flush();
    } else {
      target.write(of(report));
    }
  }

  /**
   * The same as text.
   *
   * @throws IllegalStateException for what is none
   */
  String text(ReportDocument report) {
    return switch (this) {
      case html -> report.html();
      case json -> report.jsonText();
      case md -> report.markdown();
      case csv -> report.csv();
      case pdf, xlsx -> throw new IllegalStateException(this + " is no text");
    };
  }
}
