package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RapportAppTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withPaper() {
    desk = new Desk(folder);
    desk.connectors.add(paper);
  }

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    Desk.Seen seen = desk.types("--help");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).contains("init", "check", "sandbox", "--as-of", "Exit codes:");
    assertThat(desk.types("check", "--help").out()).contains("Reads only", "--config=FILE");
  }

  @Test
  void whatACommandSaysOfItselfFillsItsLines() {
    for (String command : new String[] {"check", "explain", "backtest", "serve"}) {
      String help = desk.types(command, "--help").out().replaceFirst("(?s)Usage:.*?\n\n", "");
      String[] lines = help.replaceFirst("(?s)\n\n.*", "").split("\n", -1);

      assertThat(lines).as(command).hasSizeGreaterThan(2);
      for (int line = 1; line < lines.length - 1; line++) {
        String next = lines[line + 1].strip().replaceFirst(" .*", "");
        assertThat(lines[line].length() + next.length()).as(lines[line]).isGreaterThan(76);
      }
    }
  }

  @Test
  void theVersionIsKnownEvenWhereNothingIsPackaged() {
    assertThat(desk.types("--version").out()).startsWith("rapport ");
  }

  @Test
  void noCommandAndAWrongOneAreWrongUse() {
    assertThat(desk.types().exitCode()).isEqualTo(2);
    assertThat(desk.types().err()).contains("rapport --help");
    assertThat(desk.types("snyc").exitCode()).isEqualTo(2);
    assertThat(desk.types("check", "--colour").err()).contains("try `rapport check --help`");
  }

  @Test
  void aMomentThatIsNoneIsWrongUse() {
    Desk.Seen seen = desk.types("check", "--as-of", "yesterday");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("2026-11-01T00:00:00Z");
    assertThat(desk.types("check", "--as-of", "2026-99-01").exitCode()).isEqualTo(2);
  }

  @Test
  void everyProblemOfTheConfigurationIsSaidInLinesAndInOneDocument() throws IOException {
    Files.writeString(
        folder.resolve("rapport.yaml"), PaperConnector.CONFIG.replace("name:", "nmae:"));

    Desk.Seen seen = desk.types("check", "--json");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("did you mean \"name\"?", "see .github/TROUBLESHOOTING.md#");
    assertThat(seen.json().getAsJsonArray("problems")).hasSize(2);
  }

  @Test
  void aMistakeOfOurOwnShowsItsTraceOnlyOnRequest() throws IOException {
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);

    Desk.Seen seen = desk.types("check");
    Desk.Seen verbose = desk.types("-v", "check");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.err())
        .contains("a mistake in Rapport itself (IllegalStateException)", "#bug")
        .doesNotContain("\tat ");
    assertThat(verbose.err()).contains("\tat ");
  }
}
