package dev.rapport.engine.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice reads the workbook and writes what it understood as CSV. */
@Tag(SharedData.TAG)
class ReportInLibreOfficeTest {
  private static final List<Path> PLACES =
      Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice")
          .map(Path::of)
          .toList();

  @TempDir Path folder;

  @Test
  void itOpensTheWorkbookAndReadsTheSameFigures() throws IOException, InterruptedException {
    Optional<Path> office = PLACES.stream().filter(Files::isExecutable).findFirst();
    Assumptions.assumeTrue(
        office.isPresent(),
        "skipped: needs LibreOffice (Debian: apt-get install libreoffice-calc)");
    Report report = FactsTest.company(1);
    Path book = folder.resolve("report.xlsx");
    Files.write(book, ReportSpreadsheet.of(report, new ShownRepeats(List.of(), 0)));

    convert(office.orElseThrow(), book);

    List<String> lines = Files.readAllLines(folder.resolve("report.csv"));
    assertThat(lines.get(0))
        .startsWith("scope,key,period,topic,figure,statistic,clock,value,unit,state");
    assertThat(lines).hasSize(ReportTables.figures(report).rows().size() + 1);
  }

  private void convert(Path office, Path book) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv",
                "--outdir",
                folder.toString(),
                book.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
