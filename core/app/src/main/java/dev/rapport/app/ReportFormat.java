package dev.rapport.app;

/** What a report can be written as; the names are those of {@code --format}. */
enum ReportFormat {
  html,
  json,
  md;

  String of(ReportDocument report) {
    return switch (this) {
      case html -> report.html();
      case json -> report.jsonText();
      case md -> report.markdown();
    };
  }
}
