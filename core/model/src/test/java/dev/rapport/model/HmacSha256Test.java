package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against the second case of RFC 4231. */
class HmacSha256Test {
  private final HmacSha256 hmac = new HmacSha256(bytes("Jefe"));

  @Test
  void aTextHasTheCodeOfTheStandard() {
    assertThat(HexFormat.of().formatHex(hmac.of(bytes("what do ya want for nothing?"))))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void whereThePartsEndMakesNoDifference() {
    assertThat(hmac.of(bytes("what do ya "), bytes(""), bytes("want")))
        .isEqualTo(hmac.of(bytes("what do ya want")));
    assertThat(hmac.begin().doFinal()).isEqualTo(hmac.of());
  }

  @Test
  void aKeyOfNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HmacSha256(new byte[0]));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
