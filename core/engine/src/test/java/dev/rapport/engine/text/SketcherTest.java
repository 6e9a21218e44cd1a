package dev.rapport.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketcherTest {
  private final Sketcher sketcher = new Sketcher(bytes("one"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VPN drops every few minutes | The VPN keeps dropping since this morning",
        "Drucker druckt nur leere Seiten | Der Drucker im Lager druckt leere Seiten",
        "Laptop does not charge in the docking station | Notebook lädt nicht in der Dockingstation",
        "Passwort vergessen, Konto gesperrt | Konto ist gesperrt, Passwort vergessen",
        "password reset for my account | Passwort zurücksetzen für mein Konto",
        "No wireless in meeting room 312 | Wireless in meeting room 118 is gone",
      })
  void theSameRequestInOtherWordsIsAlike(String one, String other) {
    assertThat(similarity(one, other)).isGreaterThan(0.4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VPN drops every few minutes | Laptop does not charge",
        "Shared drive is full | Calendar invitations arrive an hour late",
        "Drucker druckt nicht | Konto gesperrt nach Urlaub",
      })
  void anotherRequestIsNot(String one, String other) {
    assertThat(similarity(one, other)).isLessThan(0.3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ok", "help please", "12345 67890", "?!", "the and of"})
  void aTextWithoutTellingWordsHasNoSketch(String text) {
    assertThat(sketcher.sketch(text)).isEmpty();
  }

  @Test
  void withAnotherSecretTheSameWordsAreNotAlike() {
    String text = "The label printer at the gate prints every second label blank";

    assertThat(Sketches.similarity(sketcher.sketch(text), new Sketcher(bytes("two")).sketch(text)))
        .isLessThan(0.3);
  }

  @Test
  void aSketchIsEightNumbersHoweverLongTheText() {
    assertThat(sketcher.sketch("printer jam " + "x y z ".repeat(20_000))).hasSize(8);
  }

  @Property(tries = 200)
  void aTextIsWhollyAlikeToItselfAndAsMuchToAnotherAsThatToIt(
      @ForAll @StringLength(max = 60) String one, @ForAll @StringLength(max = 60) String other) {
    List<Long> sketch = sketcher.sketch("drive full " + one);
    List<Long> second = sketcher.sketch("drive full " + other);

    assertThat(Sketches.similarity(sketch, sketch)).isEqualTo(1);
    assertThat(Sketches.similarity(sketch, second))
        .isEqualTo(Sketches.similarity(second, sketch))
        .isBetween(0.0, 1.0);
  }

  private double similarity(String one, String other) {
    return Sketches.similarity(sketcher.sketch(one), sketcher.sketch(other));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
