package dev.rapport.connector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {
  @Test
  void aSealIsTheHashOfWhatItSeals() {
    assertThat(Seal.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Seal.MEMBER).isEqualTo("seal");
  }
}
