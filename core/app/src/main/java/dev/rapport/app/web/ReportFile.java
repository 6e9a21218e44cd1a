package dev.rapport.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A report as a file to take along. */
final class ReportFile {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "pdf", "application/pdf",
          "json", "application/json",
          "md", "text/markdown; charset=utf-8",
          "csv", "text/csv; charset=utf-8",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private ReportFile() {}

  /**
   * Answers with it.
   *
   * @param period as it was asked for
   * @param format one of {@link dev.rapport.app.MadeReport#formats()}
   */
  static void send(Context request, String period, String format, byte[] content) {
    String name = "report-" + period + "." + format;
    request
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8))
        .contentType(String.valueOf(TYPES.get(format)))
        .result(content);
  }
}
