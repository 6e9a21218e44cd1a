package dev.rapport.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicWordsTest {
  @Test
  void whoIsNamedStaysOut() {
    assertThat(PublicWords.of("ask @{557058:ab c} or @carla, not the desk"))
        .isEqualTo("ask … or … not the desk");
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    assertThat(PublicWords.of("🙂🙂🙂", 3)).isEqualTo("🙂🙂🙂");
    assertThat(PublicWords.of("🙂🙂🙂🙂", 3)).isEqualTo("🙂🙂…");
    assertThat(PublicWords.of("", 3)).isEmpty();
  }
}
