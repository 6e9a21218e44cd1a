package dev.rapport.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.engine.report.html.PageMarkdown;
import dev.rapport.engine.report.html.ReportDigest;
import dev.rapport.model.Facet;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Names that would be markup if they could, where a host reads the first page of a report. */
class HostileNamesTest {
  static Stream<String> names() {
    return Stream.of(
        "</td><script>alert(1)</script>",
        "a | b | c",
        "two\nlines\r\n\r\nand # a head",
        "![x](https://example.com/x.png) [y](javascript:alert(1))",
        "\u0000\u0007\u001b[31mred\u202e",
        "\\|\\\\|",
        "&amp;&#x3c; ]]> <!--",
        "=HYPERLINK(\"https://example.com\")",
        "*".repeat(300));
  }

  private static Report report(String name) {
    return Reports.of(
        Reports.request(new Grouping(Facet.SERVICE), 1),
        Stream.concat(Reports.answered(name, 30), Reports.answered("Mail", 10)));
  }

  private static DraftText draft(String name) {
    return new DraftText(ReportDigest.of(report(name), Locale.ENGLISH, ZoneOffset.UTC));
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePageStaysOneTableOfPlainText(String name) throws Exception {
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<x>" + draft(name).html() + "</x>")));

    assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(3);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTableInMarkdownKeepsItsColumns(String name) {
    assertThat(columns(draft(name).markdown())).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theWholeReportInMarkdownKeepsItsTables(String name) {
    String text = markdown(name);
    String plain = markdown("Payroll");

    assertThat(columns(text)).isEqualTo(columns(plain));
    assertThat(text.lines().count()).isEqualTo(plain.lines().count());
    assertThat(text).doesNotContain("\u0007", "\u001b").doesNotContainPattern("(?<!\\\\)[<\\]]");
  }

  private static String markdown(String name) {
    ShownRepeats none = new ShownRepeats(List.of(), 0);
    return PageMarkdown.of(report(name), none, Locale.ENGLISH, ZoneOffset.UTC);
  }

  /** How many columns the lines of tables have: each number once. */
  private static List<Integer> columns(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.replaceAll("\\\\.", "").replaceAll("[^|]", "").length())
        .distinct()
        .toList();
  }
}
