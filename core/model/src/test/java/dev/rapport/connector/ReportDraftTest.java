package dev.rapport.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.connector.ReportDraft.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDraftTest {
  private static final File PAGE =
      new File("report.html", "text/html", "reports/report.html", "00");

  @Test
  void aReportHasATitleAndItsFiles() {
    assertThat(new ReportDraft("October", "<p>", "*", List.of(PAGE)).files()).containsExactly(PAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportDraft(" ", "<p>", "*", List.of(PAGE)))
        .withMessageContaining("title");
  }

  @Test
  void twoFilesOfOneNameWouldReplaceEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportDraft("October", "<p>", "*", List.of(PAGE, PAGE)))
        .withMessageContaining("one name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "../report.html"})
  void aFileHasAPlainName(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new File(name, "text/html", "reports/report.html", "00"));
  }
}
