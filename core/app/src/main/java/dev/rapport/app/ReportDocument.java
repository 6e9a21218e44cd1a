package dev.rapport.app;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.repeats.RepeatsJson;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportJson;
import dev.rapport.engine.report.html.PageMarkdown;
import dev.rapport.engine.report.html.ReportHtml;
import dev.rapport.engine.report.pdf.ReportPdf;
import dev.rapport.engine.report.sheet.ReportCsv;
import dev.rapport.engine.report.sheet.ReportSpreadsheet;
import dev.rapport.model.Sha256;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;

/**
 * One report with what comes again, in each of its forms.
 *
 * @param report the figures
 * @param repeats what comes again
 * @param language of the page
 * @param zone in which its days are printed
 */
record ReportDocument(Report report, ShownRepeats repeats, Locale language, ZoneId zone) {
  String html() {
    return ReportHtml.of(report, repeats, language, zone);
  }

  JsonObject json() {
    JsonObject document = ReportJson.of(report);
    document.add("repeats", RepeatsJson.of(repeats));
    return document;
  }

  String jsonText() {
    return Output.text(json()) + "\n";
  }

  /**
   * What the figures are known again by: SHA-256 of them as JSON, without what they are held
   * against, which is other figures.
   */
  String hash() {
    JsonObject figures = json();
    figures.add("comparison", JsonNull.INSTANCE);
    return Sha256.hex(Output.text(figures) + "\n");
  }

  String csv() {
    return ReportCsv.of(report);
  }

  /** The same, line by line. */
  void csv(Appendable target) throws IOException {
    ReportCsv.write(report, target);
  }

  byte[] workbook() {
    return ReportSpreadsheet.of(report, repeats);
  }

  byte[] pdf() {
    return ReportPdf.of(report, repeats, language, zone);
  }

  String markdown() {
    return PageMarkdown.of(report, repeats, language, zone);
  }
}
