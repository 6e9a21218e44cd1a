package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDesk() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(new PaperConnector());
    write("rapport.yaml", PaperConnector.CONFIG);
  }

  @Test
  void withoutAGlossaryThereAreNoTerms() {
    assertThat(desk.types("glossary", "list").out()).isEqualTo("No terms yet.\n");
  }

  @Test
  void aTableIsImportedAndComesBackAsItWas() throws IOException {
    String table =
        """
        term,meaning,owner,used-by
        CAB,"Change Advisory Board, on Mondays",change team,it
        QBR,the quarterly look at a supplier,,requester
        SUM,'=SUM is a formula,,
        """;
    write("terms.csv", table);

    assertThat(desk.types("glossary", "import", folder + "/terms.csv").out())
        .startsWith("Added 3 terms to ");
    assertThat(desk.types("glossary", "export").out()).isEqualTo(table);
    assertThat(desk.types("glossary", "list").out())
        .contains("CAB  Change Advisory Board, on Mondays  (change team)");
  }

  @Test
  void whatIsThereStaysAndKeepsItsComments() throws IOException {
    write("glossary.yaml", "# ours\nterms:\n  - term: CAB\n    meaning: a board # weekly\n");
    write("terms.csv", "term,meaning\ncab,a taxi\nNAC,a check\nNAC,a check\nNAC,another\n");

    Desk.Seen seen = desk.types("glossary", "import", folder + "/terms.csv");

    assertThat(seen.out()).contains("Added 1 terms", "1 were there already", "cab, NAC");
    assertThat(Files.readString(folder.resolve("glossary.yaml")))
        .startsWith("# ours\nterms:\n  - term: CAB\n    meaning: a board # weekly\n")
        .endsWith("  - term: \"NAC\"\n    meaning: \"a check\"\n");
  }

  @Test
  void aFileThatTakesNoMoreIsLeftAlone() throws IOException {
    String flow = "terms: [{ term: CAB, meaning: a board }]\n";
    write("glossary.yaml", flow);
    write("terms.csv", "term,meaning\nNAC,a check\n");

    Desk.Seen seen = desk.types("glossary", "import", folder + "/terms.csv");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err().replaceAll("\\s+", " ")).contains("nothing was changed");
    assertThat(folder.resolve("glossary.yaml")).hasContent(flow);
  }

  @Test
  void tenThousandTermsAreReadAndWritten() throws IOException {
    StringBuilder table = new StringBuilder("term,meaning,owner,used-by\n");
    for (int i = 0; i < 10_000; i++) {
      table.append("T").append(i).append(",the meaning of it,somebody,it\n");
    }
    write("terms.csv", table.toString());

    assertThat(desk.types("glossary", "import", folder + "/terms.csv").out())
        .startsWith("Added 10000 terms");
    assertThat(desk.types("glossary", "list", "--json").json().getAsJsonArray("terms"))
        .hasSize(10_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms: [{term: CAB, meaning: a}, {term: cab, meaning: b}] | :1: | same term as on line 1",
        "terms: [{term: CAB}] | terms[0].meaning | is missing",
        "terms: [{term: CAB, meaning: ''}] | terms[0].meaning | needs a text",
        "terms: [{term: CAB, meaning: a, used-by: us}] | used-by | it, requester",
        "terms: [{term: CAB, meening: a}] | meening | did you mean \"meaning\"",
        "terms: [CAB] | terms[0] | needs the keys",
        "terms: CAB | terms | needs a list",
        "term: CAB | term | known here",
        "- CAB | :1 | mapping",
      })
  void aGlossaryThatIsWrongIsNamedWithItsPlace(String text, String place, String words)
      throws IOException {
    write("glossary.yaml", text);

    Desk.Seen seen = desk.types("glossary", "list");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err().replaceAll("\\s+", " ")).contains(place.strip(), words.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,meaning\\nCAB,a | :1: needs a header",
        "term,meaning\\nCAB,a\\nNAC, | :3: needs a term and a meaning",
        "term,meaning,used-by\\nCAB,a,us | :2: used-by is it",
        "term,meaning\\n\"CAB,a | is not a table",
      })
  void aTableThatIsWrongIsNamedWithItsLine(String text, String words) throws IOException {
    write("terms.csv", text.replace("\\n", "\n"));

    Desk.Seen seen = desk.types("glossary", "import", folder + "/terms.csv");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err().replaceAll("\\s+", " ")).contains(words.strip());
    assertThat(folder.resolve("glossary.yaml")).doesNotExist();
  }

  @Test
  void aGlossaryThatWasNamedHasToBeThere() throws IOException {
    write("rapport.yaml", PaperConnector.CONFIG + "glossary: { file: terms/ours.yaml }\n");

    assertThat(desk.types("glossary", "list").err().replaceAll("\\s+", " "))
        .contains("ours.yaml", "is not there", "#glossary");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
