package dev.rapport.engine.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class PlainTextTest {
  @Example
  void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe() {
    assertThat(PlainText.of("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(PlainText.of("+49 30")).isEqualTo("'+49 30");
    assertThat(PlainText.of("-1")).isEqualTo("'-1");
    assertThat(PlainText.of("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(PlainText.of("\t=1")).isEqualTo("' =1");
    assertThat(PlainText.of("\r=1")).isEqualTo("' =1");
    assertThat(PlainText.of("\u0007=1")).isEqualTo("'=1");
  }

  @Example
  void ordinaryNamesStayAsTheyAre() {
    assertThat(PlainText.of("Größe & <Maß> 日本 😀")).isEqualTo("Größe & <Maß> 日本 😀");
    assertThat(PlainText.of("")).isEmpty();
  }

  @Example
  void aTextLongerThanACellIsCutBetweenCharacters() {
    String cut = PlainText.of("😀".repeat(20_000));

    assertThat(cut.length()).isLessThanOrEqualTo(32_767);
    assertThat(Character.isLowSurrogate(cut.charAt(cut.length() - 1))).isTrue();
  }

  @Property
  void nothingBeginsLikeAFormulaOrHoldsAControlCharacter(
      @ForAll @Chars({'=', '+', '-', '@', '\t', '\r', '\n', ' ', '\0', '\u001b', 'a', 'ü'})
          String text) {
    assertThat(PlainText.of(text)).doesNotMatch("(?s)^\\s*[=+\\-@\\t\\r].*");
    assertThat(PlainText.of(text)).doesNotMatch("(?s).*\\p{Cc}.*");
  }
}
