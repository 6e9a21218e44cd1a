package dev.rapport.jira.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;

class BlockMarkTest {
  private static final String WORDS = "Whose turn: IT, since Monday.\n2 of 3 checkpoints hold.";

  @Test
  void whatWeWroteIsOurs() {
    assertThat(BlockMark.isOurs(WORDS + "\n" + BlockMark.of(WORDS))).isTrue();
  }

  @Test
  void whatAPersonEditedIsNotOursButStillFound() {
    String edited = "No! " + WORDS + "\n" + BlockMark.of(WORDS);

    assertThat(BlockMark.isOurs(edited)).isFalse();
    assertThat(BlockMark.find(edited)).isPresent();
  }

  @Test
  void aPersonOfTheSameAccountIsStillAPerson() {
    assertThat(BlockMark.isOurs("I took this one over.")).isFalse();
    assertThat(BlockMark.find("I took this one over.")).isEmpty();
  }

  @Property
  void theMarkOutlivesBothMarkups(
      @ForAll @AlphaChars @Whitespace @Chars({'{', '[', '*', '_', '!', '?', '|', '/', ':'})
          String words) {
    String wiki = WikiWriter.write(words);
    String wikiMarked = wiki + "\n" + BlockMark.of(WikiReader.read(wiki).text());
    assertThat(BlockMark.isOurs(WikiReader.read(wikiMarked).text())).isTrue();

    String adf = AdfReader.read(AdfWriter.write(words)).text();
    String adfMarked = words + "\n" + BlockMark.of(adf);
    assertThat(BlockMark.isOurs(AdfReader.read(AdfWriter.write(adfMarked)).text())).isTrue();
  }
}
