package dev.rapport.engine.report.html;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Reports;
import dev.rapport.model.Facet;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
  void aNameCannotLeaveItsCell() {
    assertThat(markdown("a|b\n# c <i>")).contains("| a\\|b \\# c \\<i\\> | 30 |");
  }

  private static String markdown(String service) {
    return PageMarkdown.of(
        Reports.of(request(new Grouping(Facet.SERVICE), 1), answered(service, 30)),
        new ShownRepeats(List.of(), 0),
        Locale.GERMAN,
        ZoneOffset.UTC);
  }
}
