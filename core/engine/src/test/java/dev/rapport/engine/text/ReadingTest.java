package dev.rapport.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TextFacts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  private final PlainTextReader reader =
      new PlainTextReader(new Sketcher("secret".getBytes(StandardCharsets.UTF_8)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Drucker druckt nicht mehr, bitte helfen Sie mir. | de",
        "Können Sie das bitte prüfen? | de",
        "The printer does not print any more, please help. | en",
        "I can't sign in since this morning | en",
        "L'imprimante ne fonctionne plus depuis ce matin | ",
        "La impresora no funciona desde ayer por la tarde | ",
        "De printer doet het niet meer sinds vanochtend | ",
        "Yazıcı sabahtan beri çalışmıyor | ",
        "Drucker Lyon | ",
        "SAP CRM 4711 | ",
        "打印机坏了 | ",
      })
  void theLanguageIsKnownWhereItIsClear(String text, String language) {
    assertThat(read(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok",
        "OK!",
        "+1",
        "-1",
        "done",
        "Done.",
        "erledigt",
        "Thanks!",
        "vielen Dank",
        "👍",
        "...",
        "@{anna.berg} fyi",
        "Hello all",
        "siehe oben",
        "Will do",
        "Mit freundlichen Grüßen",
        "> old\nok",
      })
  void aTextThatSaysNothingByItselfIsBare(String text) {
    assertThat(read(text).bare()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "nein",
        "ok, Thursday at nine then",
        "done with the first of three hosts",
        "/agree",
        "+1.5 GB",
        "Restarted.",
        "ok?! why",
      })
  void aTextThatSaysSomethingIsNot(String text) {
    assertThat(read(text).bare()).isFalse();
  }

  @Test
  void thanksAloneAreThanksAndNoWordOnTheWork() {
    TextFacts facts = read("Thanks a lot");

    assertThat(facts.thanks()).isTrue();
    assertThat(facts.bare()).isTrue();
  }

  @Test
  void nobodyAnswersForWhatOthersWrote() {
    TextFacts facts = read("> Der CAB tagt am Montag, bitte warten Sie.\n> Danke");

    assertThat(facts.terms()).isEmpty();
    assertThat(facts.language()).isNull();
    assertThat(facts.sketch()).isEmpty();
  }

  @Test
  void rightToLeftTextAndCombiningMarksAreRead() {
    TextFacts facts = read("הדפסה נכשלה \u202ETCP\u202C מ\u05B8ה? cafe\u0301");

    assertThat(facts.words()).isEqualTo(5);
    assertThat(facts.question()).isTrue();
    assertThat(facts.language()).isNull();
  }

  /** A text that costs more than its length would take hours on these: the limit is far away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "((a ", "a ", "“", "„", "\"", "-", "-- /", "A", "AB ", "@{", "> ", "'", "é\u0301",
        "/a\n", "[ x", "a.", "A-", "+", " ", "\n", "𝐀", "AB (", "\u202E", "\t(",
      })
  void aTextOfAHundredKilobytesIsReadInNoTime(String piece) {
    String text = piece.repeat(100_000 / piece.length() + 1);

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
  }

  private TextFacts read(String text) {
    return reader.read(text, Set.of());
  }
}
