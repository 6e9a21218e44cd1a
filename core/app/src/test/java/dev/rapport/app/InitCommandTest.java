package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.config.ConfigReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void withPaper() {
    desk = new Desk(folder);
    desk.connectors.add(new PaperConnector());
  }

  @Test
  void withoutQuestionsItWritesAFileThatCanBeRead() throws IOException {
    Desk.Seen seen = desk.types("init", "--yes");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).contains("export RAPPORT_HOST_SECRET=", "rapport check");
    assertThat(Files.readString(folder.resolve("rapport.yaml")))
        .contains("# ", "scope.drawer: the drawer to read");
    ConfigReader reader =
        new ConfigReader(List.of(new PaperConnector().info()), Map.of("RAPPORT_HOST_SECRET", "x"));
    assertThat(reader.read(folder.resolve("rapport.yaml")).hosts()).hasSize(1);
  }

  @Test
  void answersComeFromTheTerminalAndQuestionsStayOutOfTheResult() throws IOException {
    desk.atTerminal = true;
    desk.answers = "drawer\n\nhttps://paper.example.com\n";

    Desk.Seen seen = desk.types("init", "--user", "ann");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.err()).contains("What do you call it? [host]", "Where is it (URL)?");
    assertThat(seen.out()).doesNotContain("What do you call it");
    assertThat(Files.readString(folder.resolve("rapport.yaml")))
        .contains("name: drawer", "user: ann", "${env:RAPPORT_DRAWER_SECRET}");
  }

  @Test
  void aFileThatIsThereStaysAsItIs() throws IOException {
    Files.writeString(folder.resolve("rapport.yaml"), "mine");

    Desk.Seen seen = desk.types("init", "--yes");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("is there already and stays as it is");
    assertThat(Files.readString(folder.resolve("rapport.yaml"))).isEqualTo("mine");
  }

  @Test
  void whereNobodyCanBeAskedItSaysHowToGoOn() {
    Desk.Seen seen = desk.types("init");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("say --yes");
  }

  @Test
  void anUnknownTypeListsTheKnownOnes() {
    Desk.Seen seen = desk.types("init", "--yes", "--type", "stone");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("known: paper");
  }

  @Test
  void aFolderThatIsNotThereIsAFailure() {
    String nowhere = folder.resolve("nowhere/rapport.yaml").toString();

    Desk.Seen seen = desk.types("--config", nowhere, "init", "--yes", "--json");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.json().getAsJsonArray("problems")).hasSize(1);
  }

  @Test
  void scriptsGetOneDocument() {
    Desk.Seen seen = desk.types("init", "--yes", "--json");

    assertThat(seen.json().get("secretVariable").getAsString()).isEqualTo("RAPPORT_HOST_SECRET");
  }
}
