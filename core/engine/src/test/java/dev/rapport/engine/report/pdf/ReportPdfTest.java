package dev.rapport.engine.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.model.Facet;
import dev.rapport.model.TicketHistory;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
  private static final ShownRepeats NONE = new ShownRepeats(List.of(), 0);

  @Test
  void itsTextCanBeSelectedUmlautsIncluded() {
    Pdf pdf = pdf(report(30, "Größere Büros – Überführung"), Locale.GERMAN);

    assertThat(pdf.text())
        .contains("Wer am Zug war", "Größere Büros", "Überführung", "Seite 1 von " + pdf.pages());
    assertThat(pdf.missingFonts()).isEmpty();
  }

  @Test
  void itsContentsNameThePageOfEachSection() {
    Pdf pdf = pdf(report(30, "Desk"), Locale.ENGLISH);

    Matcher receipts = Pattern.compile("Receipts[ .]+(\\d+)").matcher(pdf.page(1));
    assertThat(receipts.find()).isTrue();
    assertThat(pdf.page(Integer.parseInt(receipts.group(1))))
        .contains("Every figure above leads here");
    assertThat(pdf.bookmarks())
        .contains("Whose turn it was", "How long it took", "How to read this", "Receipts");
  }

  @Test
  void itsChartsAreDrawnNotPhotographed() {
    assertThat(pdf(report(30, "Desk"), Locale.ENGLISH).pictures()).isZero();
  }

  @Test
  void theSameReportIsTheSameFile() {
    assertThat(bytes(report(30, "Desk"), Locale.ENGLISH))
        .isEqualTo(bytes(report(30, "Desk"), Locale.ENGLISH));
  }

  @Test
  void itSaysWhatItIsToThoseWhoHearIt() {
    Pdf pdf = pdf(report(30, "Desk"), Locale.GERMAN);

    assertThat(pdf.language()).isEqualTo("de");
    assertThat(pdf.isTagged()).isTrue();
    assertThat(pdf.title()).startsWith("Wer am Zug war");
  }

  @Test
  void itsDateIsThatOfTheReport() {
    Report report = report(30, "Desk");

    assertThat(pdf(report, Locale.ENGLISH).made()).isEqualTo(report.request().asOf());
  }

  @Test
  void aPeriodWithoutTicketsSaysSo() {
    assertThat(pdf(report(0, "Desk"), Locale.ENGLISH).text())
        .contains("too few tickets", "How to read this");
  }

  @Test
  void namesThatNoPageCanHoldAreCutAndCleaned() {
    String name = "<b>&amp; =1+1\u0000\u0007\ud800\u202e" + "x".repeat(300);

    assertThat(pdf(report(30, name), Locale.ENGLISH).text())
        .contains("<b>&amp;")
        .doesNotContain("x".repeat(200));
  }

  @Test
  void lettersThatTheFontLacksLeaveAMark() {
    assertThat(pdf(report(30, "Netz 漢字"), Locale.ENGLISH).text()).contains("Netz ??");
  }

  @Test
  void ofFiveThousandGroupsTheLargestArePrinted() {
    Stream<TicketHistory> tickets =
        IntStream.rangeClosed(1, 5_000)
            .mapToObj(i -> "Service " + i)
            .flatMap(service -> Reports.answered(service, 1));
    Report report = Reports.of(Reports.request(new Grouping(Facet.SERVICE), 1), tickets);

    Pdf pdf = pdf(report, Locale.ENGLISH);

    assertThat(pdf.text()).contains("4,700 smaller ones are not on this page");
    assertThat(pdf.pages()).isLessThan(30);
  }

  private static Report report(int tickets, String service) {
    return Reports.of(
        Reports.request(new Grouping(Facet.SERVICE), 1), Reports.answered(service, tickets));
  }

  private static Pdf pdf(Report report, Locale locale) {
    return new Pdf(bytes(report, locale));
  }

  private static byte[] bytes(Report report, Locale locale) {
    return ReportPdf.of(report, NONE, locale, ZoneOffset.UTC);
  }
}
