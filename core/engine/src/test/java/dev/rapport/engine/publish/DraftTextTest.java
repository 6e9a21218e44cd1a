package dev.rapport.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.report.html.ReportDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTextTest {
  private static final ReportDigest DIGEST =
      new ReportDigest(
          "Whose turn it was",
          "October",
          List.of("Half were <b>quick</b>.", "The rest | were not."),
          List.of("Group", "Tickets"),
          List.of(List.of("R&D *core*", "7")),
          "Fewer than 5 are left out.");

  @Test
  void namesWithMarkupStandAsTheyAre() {
    assertThat(new DraftText(DIGEST).html())
        .isEqualTo(
            "<p>October</p><ul><li>Half were &lt;b&gt;quick&lt;/b&gt;.</li>"
                + "<li>The rest | were not.</li></ul>"
                + "<table><tbody><tr><th>Group</th><th>Tickets</th></tr>"
                + "<tr><td>R&amp;D *core*</td><td>7</td></tr></tbody></table>"
                + "<p>Fewer than 5 are left out.</p>");
    assertThat(new DraftText(DIGEST).markdown())
        .isEqualTo(
            """
            October

            - Half were \\<b\\>quick\\</b\\>.
            - The rest \\| were not.

            | Group | Tickets |
            | --- | --- |
            | R&D \\*core\\* | 7 |

            Fewer than 5 are left out.
            """);
  }

  @Test
  void aReportOfTooFewHasNoTable() {
    ReportDigest none =
        new ReportDigest("T", "P", List.of("Too few."), List.of("G"), List.of(), "N");

    assertThat(new DraftText(none).html()).doesNotContain("table");
    assertThat(new DraftText(none).markdown()).doesNotContain("---");
  }
}
