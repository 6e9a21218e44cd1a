package dev.rapport.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void numbersAlignToTheRightAndWordsToTheLeftWhateverTheColours() {
    assertThat(
            new Columns(2)
                .row("snow", "1,204", "tickets")
                .row(new Ink(ColorDepth.SIXTEEN).strong("a"), "7", "")
                .lines("  "))
        .containsExactly("  snow  1,204  tickets", "  \u001b[1ma\u001b[0m         7");
  }

  @Test
  void colourIsLeftOutWhereNobodyWouldSeeIt() {
    Map<String, String> rich = Map.of("COLORTERM", "truecolor");
    assertThat(ColorDepth.of(ColorDepth.Choice.auto, true, rich)).isEqualTo(ColorDepth.TRUE);
    assertThat(ColorDepth.of(ColorDepth.Choice.auto, false, rich)).isEqualTo(ColorDepth.NONE);
    assertThat(ColorDepth.of(ColorDepth.Choice.always, false, Map.of("NO_COLOR", "1")))
        .isEqualTo(ColorDepth.SIXTEEN);
    assertThat(ColorDepth.of(ColorDepth.Choice.auto, true, Map.of("NO_COLOR", "1")))
        .isEqualTo(ColorDepth.NONE);
    assertThat(ColorDepth.of(ColorDepth.Choice.auto, true, Map.of("TERM", "dumb")))
        .isEqualTo(ColorDepth.NONE);
    assertThat(ColorDepth.of(ColorDepth.Choice.never, true, rich)).isEqualTo(ColorDepth.NONE);
  }
}
