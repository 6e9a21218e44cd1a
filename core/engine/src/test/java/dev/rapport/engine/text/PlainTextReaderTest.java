package dev.rapport.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.model.TextFacts;
import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
  private static final String GRATITUDE = "15";

  private final PlainTextReader reader = new PlainTextReader();

  @Test
  void anEmptyTextHasNothingInIt() {
    assertThat(read("")).isEqualTo(TextFacts.EMPTY);
  }

  @Test
  void lengthIsCountedInCharactersAndWords() {
    TextFacts facts = read("It's 5 o'clock 🎉");

    assertThat(facts.characters()).isEqualTo(16);
    assertThat(facts.words()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Which port?", "> old\nand now?", "你好吗？", "He said \"no\". Why?"})
  void aQuestionMarkOfOnesOwnIsAQuestion(String text) {
    assertThat(read(text).question()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> Which port?\nPort 80.", "You asked \"why?\" yesterday.", "„Warum?“ fragt er."})
  void aQuotedQuestionIsNone(String text) {
    assertThat(read(text).question()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"THANKS!", "thx", "thank you", "many thankyou"})
  void wordsOfThanksAreSeen(String text) {
    assertThat(read(text).thanks()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thanksgiving", "thankful", "thankless"})
  void otherWordsAreNotThanks(String text) {
    assertThat(read(text).thanks()).isFalse();
  }

  @Test
  void mentionsArePassedOn() {
    assertThat(reader.read("hello", Set.of("a")).mentions()).containsExactly("a");
  }

  @Test
  @Tag(SharedData.TAG)
  void onPublicSentencesThanksAreFoundAsOftenAsPublished() throws IOException {
    List<String[]> sentences =
        Files.readAllLines(SharedData.require("data/gratitude-dev.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .toList();
    double found = sentences.stream().filter(this::isFound).count();
    double meant = sentences.stream().filter(PlainTextReaderTest::isMeant).count();
    double both = sentences.stream().filter(s -> isFound(s) && isMeant(s)).count();

    System.out.printf("thanks: precision %.4f, recall %.4f%n", both / found, both / meant);
    assertThat(both / found).isCloseTo(0.981, within(0.0005));
    assertThat(both / meant).isCloseTo(0.860, within(0.0005));
  }

  private boolean isFound(String[] sentence) {
    return read(sentence[0]).thanks();
  }

  private static boolean isMeant(String[] sentence) {
    return List.of(sentence[1].split(",", -1)).contains(GRATITUDE);
  }

  private TextFacts read(String text) {
    return reader.read(text, Set.of());
  }
}
