package dev.rapport.engine.report.sheet;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.model.Facet;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ReportCsvTest {
  @Test
  void everyFactComesBackAsItWasWritten() throws IOException {
    Table figures = ReportTables.figures(FactsTest.company(1));
    List<CSVRecord> records = parsed(ReportCsv.of(FactsTest.company(1)));

    assertThat(records.get(0).toList()).startsWith("scope", "key", "period", "topic");
    assertThat(records).hasSize(figures.rows().size() + 1);
    assertThat(records).allSatisfy(record -> assertThat(record.size()).isEqualTo(10));
    assertThat(ReportCsv.of(FactsTest.company(1))).contains("\r\n").startsWith("scope,key,");
  }

  @Test
  void aGroupNamedLikeAFormulaIsWords() throws IOException {
    Report report =
        Reports.of(request(new Grouping(Facet.SERVICE), 1), answered("=1+1,\"x\"\n;y", 1));

    assertThat(parsed(ReportCsv.of(report)))
        .extracting(record -> record.get(1))
        .contains("'=1+1,\"x\" ;y")
        .noneMatch(key -> key.startsWith("="));
  }

  @Property(tries = 200)
  void anyWordsComeBackAsTheCellHeldThem(@ForAll @Size(min = 1, max = 5) List<String> words)
      throws IOException {
    List<Cell> row = words.stream().map(Cell::of).toList();
    List<Column> columns =
        words.stream().map(word -> new Column("column", "any words", 10)).toList();

    List<CSVRecord> records = parsed(ReportCsv.of(new Table("Any", columns, List.of(row))));

    assertThat(records.get(1).toList()).isEqualTo(words.stream().map(PlainText::of).toList());
  }

  private static List<CSVRecord> parsed(String text) throws IOException {
    CSVFormat strict = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, strict)) {
      return parser.getRecords();
    }
  }
}
