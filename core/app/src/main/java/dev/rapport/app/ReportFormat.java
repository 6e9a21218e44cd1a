package dev.rapport.app;

import java.nio.charset.StandardCharsets;

/** What a report can be written as; the names are those of {@code --format}. */
enum ReportFormat {
  html,
  json,
  md,
  csv,
  xlsx;

  /** Whether a terminal can show it. */
  boolean isText() {
    return this != xlsx;
  }

  byte[] of(ReportDocument report) {
    return this == xlsx ? report.workbook() : text(report).getBytes(StandardCharsets.UTF_8);
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
      case xlsx -> throw new IllegalStateException("a workbook is no text");
    };
  }
}
