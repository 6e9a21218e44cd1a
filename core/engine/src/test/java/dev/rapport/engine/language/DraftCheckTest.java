package dev.rapport.engine.language;

import static dev.rapport.engine.language.DraftHint.Kind.NOTHING_TO_REPRODUCE;
import static dev.rapport.engine.language.DraftHint.Kind.PERSON_BLAMED;
import static dev.rapport.engine.language.DraftHint.Kind.TALKING_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "You broke the printer at gate 4",
        "It is your fault that 300 people wait",
        "You should have told us on Monday",
        "Das ist Ihre Schuld, seit 9 Uhr steht alles",
        "Ihr habt den Server kaputt gemacht, nachdem er lief",
        "Wer hat das verbockt?",
      })
  void aPersonBlamed(String draft) {
    assertThat(DraftCheck.of(draft)).extracting(DraftHint::kind).contains(PERSON_BLAMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As I already said, plug it in",
        "Obviously you need 8 GB",
        "How hard can it be?",
        "Das weiß doch jeder",
        "Lesen Sie doch das Handbuch",
        "Wie bereits mehrfach erwähnt",
      })
  void talkingDown(String draft) {
    assertThat(DraftCheck.of(draft)).extracting(DraftHint::kind).contains(TALKING_DOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It does not work!", "Der Drucker geht nicht.", "error again, please fix"})
  void nothingToReproduceWith(String draft) {
    assertThat(DraftCheck.of(draft)).containsExactly(new DraftHint(NOTHING_TO_REPRODUCE, 0, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Thank you for the quick help",
        "Printing stops with error 0x11 in room 214 since Monday",
        "When I open the form it does not work: the button stays grey",
        "Wenn ich speichere, kommt ein Fehler",
        "Could you look at the shared drive when you have time?",
        "> You broke it, obviously\nThe service was restarted at nine.",
        "My defaults are gone",
      })
  void aDraftThatReadsWell(String draft) {
    assertThat(DraftCheck.of(draft)).isEmpty();
  }

  @Test
  void aHintNamesTheLineAndTheWords() {
    assertThat(DraftCheck.of("Hello,\nobviously 3 of them"))
        .containsExactly(new DraftHint(TALKING_DOWN, 2, "obviously"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"you hast ", "du hast ", "wer hat das\t", "\"", "> ", "a", "broken "})
  void aLongDraftIsReadInNoTime(String piece) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> DraftCheck.of(piece.repeat(100_000 / piece.length())));
  }
}
