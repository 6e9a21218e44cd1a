package dev.rapport.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  @Test
  void capitalsMakeNoDifference() {
    Glossary glossary = new Glossary(List.of(new GlossaryEntry("OAuth", "…", null, null)));

    assertThat(glossary.find("OAUTH")).isPresent();
    assertThat(glossary.find(" oauth ")).isPresent();
    assertThat(glossary.find("auth")).isEmpty();
  }

  @Test
  void aTermIsThereOnce() {
    GlossaryEntry one = new GlossaryEntry("CAB", "a board", null, null);
    GlossaryEntry other = new GlossaryEntry("cab", "a taxi", null, null);

    assertThatThrownBy(() -> new Glossary(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cab");
  }

  @Test
  void aTermWithoutMeaningIsNone() {
    assertThatThrownBy(() -> new GlossaryEntry("CAB", " ", null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theShippedTermsAreManyAndPlain() {
    assertThat(Glossary.OF_IT.size()).isGreaterThan(150);
    assertThat(Glossary.OF_IT.entries())
        .allSatisfy(entry -> assertThat(entry.meaning()).hasSizeBetween(5, 100));
  }
}
