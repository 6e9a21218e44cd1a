package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCheckCommandTest {
  @TempDir Path folder;

  @Test
  void aDraftIsLookedOverWithoutAnyConfigurationAndLeavesNothingBehind() throws IOException {
    Desk desk = new Desk(folder);
    desk.answers = "Hello,\nobviously you broke it at 9:00";

    Desk.Seen seen = desk.types("word-check");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).contains("Line 2: \"obviously\"", "Line 2: \"you broke\"");
    assertThat(seen.err()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aGoodDraftIsToldSo() {
    Desk desk = new Desk(folder);
    desk.answers = "Since Monday the door in room 214 stays shut.";

    assertThat(desk.types("word-check").out()).isEqualTo("Nothing to say: it reads well.\n");
    assertThat(desk.types("word-check", "--json").json().getAsJsonArray("hints")).isEmpty();
  }

  @Test
  void aBookIsNoDraft() {
    Desk desk = new Desk(folder);
    desk.answers = "a ".repeat(600_000);

    assertThat(desk.types("word-check").exitCode()).isEqualTo(2);
  }
}
