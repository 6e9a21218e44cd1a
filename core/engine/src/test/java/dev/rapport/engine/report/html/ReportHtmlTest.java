package dev.rapport.engine.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.Facet;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?:src|href|url)\\s*[=(]\\s*[\"']?(?!#|\\(?#)[a-z]+:", Pattern.CASE_INSENSITIVE);

  @Test
  void aPageNeedsNothingFromOutside() {
    String page = page(report(30, "Service desk"), Locale.ENGLISH);

    assertThat(OUTSIDE.matcher(page).find()).isFalse();
    assertThat(page).doesNotContain("<script").doesNotContain("@import").doesNotContain("<link");
  }

  @Test
  void theSameReportIsTheSamePage() {
    assertThat(page(report(30, "Desk"), Locale.ENGLISH))
        .isEqualTo(page(report(30, "Desk"), Locale.ENGLISH));
  }

  @Test
  void aPeriodWithoutTicketsSaysSo() {
    String page = page(report(0, "Desk", 2), Locale.ENGLISH);

    assertThat(page)
        .contains("too few tickets")
        .contains("id=\"method\"")
        .doesNotContain("<svg class=\"bar");
  }

  @Test
  void oneTicketIsTooFew() {
    assertThat(page(report(1, "Desk", 2), Locale.ENGLISH)).contains("too few tickets");
  }

  @Test
  void aNameWithMarkupIsShownAndDoesNothing() {
    String page =
        page(report(30, "<script>alert(1)</script>\u202e" + "x".repeat(300)), Locale.ENGLISH);

    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>");
    assertThat(page).doesNotContain("\u202e").doesNotContain("x".repeat(200));
  }

  @Test
  void theSentencesLeadToReceiptsThatAreThere() {
    String page = page(report(30, "Desk"), Locale.ENGLISH);

    for (String receipt : List.of("whose-turn", "first-response", "resolution")) {
      assertThat(page).contains("href=\"#r-" + receipt).contains("id=\"r-" + receipt);
    }
  }

  @Test
  void everyFigureLeadsToAReceiptThatIsThere() {
    for (Report report : List.of(report(30, "Desk"), report(1, "Desk", 2), report(0, "Desk", 2))) {
      String page = page(report, Locale.ENGLISH);
      List<String> targets = found(page, "href=\"#([^\"]+)\"");

      assertThat(found(page, "id=\"([^\"]+)\"")).containsAll(targets).doesNotHaveDuplicates();
    }
    assertThat(found(page(report(30, "Desk"), Locale.ENGLISH), "<td>([^<]+)</td>"))
        .as("figures without a receipt")
        .allMatch(cell -> cell.endsWith(" tickets") || cell.equals("30"));
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(one -> one.group(1)).toList();
  }

  @Test
  void germanReadersGetGerman() {
    String page = page(report(30, "Desk"), Locale.GERMAN);

    assertThat(page)
        .contains("<html lang=\"de\">")
        .contains("Wer am Zug war")
        .doesNotContain("Whose turn");
  }

  @Test
  void aLanguageThatIsNotThereIsEnglish() {
    assertThat(page(report(30, "Desk"), Locale.FRENCH)).contains("<html lang=\"en\">");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    String name = "dev.rapport.engine.report.html.texts";

    assertThat(new TreeSet<>(ResourceBundle.getBundle(name, Locale.GERMAN).keySet()))
        .isEqualTo(new TreeSet<>(ResourceBundle.getBundle(name, Locale.ROOT).keySet()));
  }

  private static String page(Report report, Locale locale) {
    return ReportHtml.of(report, new ShownRepeats(List.of(), 0), locale, ZoneOffset.UTC);
  }

  /** Tickets of one service, answered and resolved after a while, one a day. */
  private static Report report(int tickets, String service) {
    return report(tickets, service, 1);
  }

  private static Report report(int tickets, String service, int k) {
    ReportBuilder builder =
        new ReportBuilder(
            new ReportRequest(null, Life.minute(1_000), new Grouping(Facet.SERVICE), k),
            House.insights(HolderMap.EMPTY));
    for (int i = 1; i <= tickets; i++) {
      builder.add(
          Life.begins("INC" + i, "New", Map.of(Facet.SERVICE, service))
              .by(i % 2 == 0 ? Life.AGENT : Life.EXPERT)
              .says(i)
              .status(i + 1, "Resolved")
              .history());
    }
    return builder.build();
  }
}
