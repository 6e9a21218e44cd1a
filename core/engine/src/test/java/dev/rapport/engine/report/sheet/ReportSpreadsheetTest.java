package dev.rapport.engine.report.sheet;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.model.Facet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSpreadsheetTest {
  private static final ShownRepeats NO_REPEATS = new ShownRepeats(List.of(), 0);

  @Test
  void numbersAreNumbersAndNamesAreWords() throws IOException {
    List<Row> rows = sheet(FactsTest.company(1), "Figures");

    assertThat(rows).hasSize(ReportTables.figures(FactsTest.company(1)).rows().size() + 1);
    assertThat(rows.stream().skip(1).map(row -> row.getCell(0).getType()))
        .containsOnly(CellType.STRING);
    assertThat(rows.stream().skip(1).flatMap(row -> row.getOptionalCell(7).stream()))
        .extracting(cell -> cell.getType())
        .contains(CellType.NUMBER)
        .doesNotContain(CellType.STRING, CellType.FORMULA);
  }

  @Test
  void everyColumnOfEverySheetIsExplained() throws IOException {
    Report report = FactsTest.company(1);
    List<List<String>> explained =
        sheet(report, "Columns").stream()
            .map(row -> List.of(row.getCellText(0), row.getCellText(1)))
            .toList();

    for (String name : List.of("Figures", "Repeats", "Wins", "Receipt")) {
      Row header = sheet(report, name).get(0);
      for (int column = 0; column < header.getCellCount(); column++) {
        assertThat(explained).contains(List.of(name, header.getCellText(column)));
      }
    }
  }

  @Test
  void headersStayInSightAndCanBeFiltered(@TempDir Path folder) throws IOException {
    Map<String, String> parts = parts(FactsTest.company(1), folder);

    assertThat(parts.keySet().stream().filter(name -> name.contains("worksheets/sheet")))
        .hasSize(5)
        .allSatisfy(
            name ->
                assertThat(parts.get(name))
                    .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter")
                    .doesNotContain("<f>"));
  }

  @Test
  void aGroupNamedLikeAFormulaOrWithControlCharactersIsWords() throws IOException {
    Report report =
        Reports.of(
            request(new Grouping(Facet.SERVICE), 1), answered("=cmd|' /C calc'!A0\u0000\u000b", 1));

    assertThat(sheet(report, "Figures"))
        .extracting(row -> row.getCellText(1))
        .contains("'=cmd|' /C calc'!A0");
  }

  @Test
  void theReceiptStandsOnASheetOfItsOwn() throws IOException {
    Report report = FactsTest.company(1);

    assertThat(sheet(report, "Receipt"))
        .extracting(row -> row.getCellText(1))
        .contains(report.receipt().hash());
  }

  @Test
  void theSameReportIsTheSameFileAndItsDateIsTheAsOf(@TempDir Path folder) throws IOException {
    Report report = FactsTest.company(1);

    assertThat(ReportSpreadsheet.of(FactsTest.company(1), NO_REPEATS))
        .isEqualTo(ReportSpreadsheet.of(report, NO_REPEATS));
    assertThat(parts(report, folder))
        .hasEntrySatisfying(
            "docProps/core.xml",
            core ->
                assertThat(core).contains(">" + report.request().asOf() + "</dcterms:created>"));
  }

  private static List<Row> sheet(Report report, String name) throws IOException {
    byte[] file = ReportSpreadsheet.of(report, NO_REPEATS);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      Sheet sheet = book.findSheet(name).orElseThrow();
      return sheet.read();
    }
  }

  private static Map<String, String> parts(Report report, Path folder) throws IOException {
    Map<String, String> parts = new HashMap<>();
    Path file =
        Files.write(folder.resolve("report.xlsx"), ReportSpreadsheet.of(report, NO_REPEATS));
    try (ZipFile archive = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(archive.entries())) {
        byte[] bytes = archive.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
