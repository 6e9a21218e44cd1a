package dev.rapport.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.SlashCommand;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
  @Test
  void everyCommandOfATextIsReadInOrder() {
    assertThat(CommandReader.read("Hello\n/goal month-end on time\nand\n/agree\n/tip: ask first"))
        .containsExactly(
            new SlashCommand("goal", "month-end on time"),
            new SlashCommand("agree", ""),
            new SlashCommand("tip", "ask first"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/thanks @ann for patience",
        "  /THANKS:   @ann for patience  ",
        "／thanks @ann for patience",
        "/ thanks @ann for patience",
        "/Thanks, @ann for patience",
        "\u200F/thanks\u200F @ann for patience",
        "\uFEFF/thanks：@ann for patience",
        "/thanks@ann for patience"
      })
  void theGrammarForgives(String line) {
    assertThat(CommandReader.read(line))
        .containsExactly(new SlashCommand("thanks", "@ann for patience"));
  }

  @ParameterizedTest
  @CsvSource({"/thnaks,thnaks", "/thank,thank", "/gaol,gaol", "/agreed,agreed", "/wave,wave"})
  void aMisspeltNameIsKeptWithoutItsWords(String line, String name) {
    assertThat(CommandReader.read(line + " secret words"))
        .containsExactly(new SlashCommand(name, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tmp is full",
        "/etc/hosts",
        "/option/value",
        "/tip.txt is missing",
        "/home",
        "/usr",
        "/help me",
        "see /thanks",
        "a/b",
        "/",
        "> /thanks @ann",
        "https://example.com/tip"
      })
  void pathsAndOtherWordsAreNoCommands(String line) {
    assertThat(CommandReader.read(line)).isEmpty();
  }

  @Test
  void wordsFromRightToLeftAndWithMarksStayAsGiven() {
    assertThat(CommandReader.read("/goal הגיבוי עובד\n/tip cafe\u0301 🎉"))
        .extracting(SlashCommand::words)
        .containsExactly("הגיבוי עובד", "cafe\u0301 🎉");
  }

  @Test
  void whatCouldTurnTheLineAroundOrDriveATerminalIsLeftOut() {
    assertThat(CommandReader.read("/goal \u202Eon\u001B[31m time\u0007"))
        .containsExactly(new SlashCommand("goal", "on[31m time"));
  }

  @Test
  void aHundredKilobytesOfOneLineAreCut() {
    List<SlashCommand> commands = CommandReader.read("/goal " + "🎉x".repeat(50_000));

    assertThat(commands).hasSize(1);
    String words = commands.get(0).words();
    assertThat(words.codePointCount(0, words.length())).isEqualTo(CommandReader.MOST_CHARACTERS);
  }

  @Test
  void aHundredKilobytesOfCommandsAreCut() {
    assertThat(CommandReader.read("/agree\n".repeat(15_000))).hasSize(CommandReader.MOST_COMMANDS);
  }

  @Property
  void whateverIsWrittenOnlyKnownNamesHaveWords(@ForAll String text) {
    assertThat(CommandReader.read("/" + text))
        .allMatch(one -> CommandReader.NAMES.contains(one.name()) || one.words().isEmpty());
  }
}
