package dev.rapport.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.report.LedgerBar;
import dev.rapport.model.Holder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InkTest {
  private static final LedgerBar BAR =
      LedgerBar.ofGroup(
          Map.of(Holder.IT_ACTIVE, Duration.ofHours(2), Holder.REQUESTER, Duration.ofHours(1)), 3);

  @Test
  void aBarIsPaintedInTheHoldersOwnColoursAndEndsThem() {
    assertThat(new Ink(ColorDepth.TRUE).bar(BAR))
        .isEqualTo("\u001b[38;2;0;158;115m██\u001b[0m\u001b[38;2;0;114;178m█\u001b[0m");
    assertThat(new Ink(ColorDepth.SIXTEEN).bar(BAR))
        .isEqualTo("\u001b[32m██\u001b[0m\u001b[34m█\u001b[0m");
    assertThat(new Ink(ColorDepth.NONE).bar(BAR)).isEqualTo("AAR");
  }

  @Test
  void aMarkIsALetterWithItsColourWhereThereIsOne() {
    assertThat(new Ink(ColorDepth.SIXTEEN).mark(Holder.UNCONFIRMED)).endsWith("\u001b[0m U");
    assertThat(new Ink(ColorDepth.NONE).mark(Holder.UNKNOWN)).isEqualTo("?");
  }

  @Test
  void strongTextIsBoldWhereThereIsColour() {
    assertThat(new Ink(ColorDepth.NONE).strong("a")).isEqualTo("a");
    assertThat(new Ink(ColorDepth.SIXTEEN).strong("a")).isEqualTo("\u001b[1ma\u001b[0m");
  }
}
