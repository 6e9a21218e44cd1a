package dev.rapport.engine.report.html;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.model.Facet;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageMarkdownTest {
  @Test
  void germanReadersGetTheWholePageAsMarkdown() {
    String text = markdown("Größe");

    assertThat(text)
        .startsWith("# Wer am Zug war\n\n")
        .contains("- Die Hälfte der Anfragen wurde binnen 15 min beantwortet")
        .contains("## Wie lange es dauerte", "## Beide Seiten im Spiegel", "## Belege")
        .contains(
            "| Am Zug | Anteil | Rund um die Uhr | Arbeitszeit |\n| --- | ---: | ---: | ---: |")
        .contains("| U gelöst, nicht bestätigt |", "| Größe | 30 |")
        .doesNotContain("<", "Seite 1", "Inhalt");
  }

  @Test
  void englishReadersGetTheSameSections() {
    String text = markdown("Mail", Locale.ENGLISH);

    assertThat(text)
        .startsWith("# Whose turn it was\n\n")
        .contains("- Half of the requests were answered within 15 min")
        .contains("## How long it took", "## Both sides in the mirror", "## Receipts")
        .contains("| Mail | 30 | `UUUUUUUUUUUUUUUUUUUUUUUQ` |");
    assertThat(headings(text)).isEqualTo(headings(markdown("Mail", Locale.GERMAN)));
  }

  private static long headings(String text) {
    return text.lines().filter(line -> line.startsWith("#")).count();
  }

  @Test
  void aLongTableIsCutAndSaysSo() {
    Report report =
        Reports.of(
            request(new Grouping(Facet.SERVICE), 1),
            IntStream.range(0, 30).boxed().flatMap(i -> answered("Service " + i, 1)));

    assertThat(markdown(report, Locale.ENGLISH)).contains("10 more rows are in the files.");
  }

  @Test
  void aNameCannotLeaveItsCell() {
    assertThat(markdown("a|b\n# c <i>")).contains("| a\\|b \\# c \\<i\\> | 30 |");
  }

  private static String markdown(String service) {
    return markdown(service, Locale.GERMAN);
  }

  private static String markdown(String service, Locale locale) {
    return markdown(
        Reports.of(request(new Grouping(Facet.SERVICE), 1), answered(service, 30)), locale);
  }

  private static String markdown(Report report, Locale locale) {
    return PageMarkdown.of(report, new ShownRepeats(List.of(), 0), locale, ZoneOffset.UTC);
  }
}
