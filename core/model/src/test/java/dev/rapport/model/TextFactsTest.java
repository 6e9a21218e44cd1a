package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.connector.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextFactsTest {
  @Test
  void anEmptyTextSaysNothing() {
    assertThat(TextFacts.EMPTY.words()).isZero();
    assertThat(TextFacts.EMPTY.languageCode()).isEmpty();
    assertThat(TextFacts.EMPTY.commands()).isEmpty();
  }

  @Test
  void factsDoNotChangeWithTheListsTheyWereMadeFrom() {
    List<SlashCommand> commands = new ArrayList<>(List.of(new SlashCommand("agree", "")));
    TextFacts facts =
        new TextFacts(
            6, 1, "en", false, false, true, Set.of(), commands, Map.of("VPN", ""), List.of(7L));
    commands.clear();

    assertThat(facts.commands()).containsExactly(new SlashCommand("agree", ""));
    assertThat(facts.languageCode()).contains("en");
  }

  @Test
  void aCommandHasAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SlashCommand(" ", "words"));
  }

  @Test
  void aMentionStandsInTheTextByItsAccount() {
    assertThat(TextReader.mention("557058:ab")).isEqualTo("@{557058:ab}");
  }
}
