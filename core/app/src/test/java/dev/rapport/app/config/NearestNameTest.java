package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  @Test
  void theFewestEditsWin() {
    assertThat(NearestName.of("usr", List.of("type", "user", "secret"))).contains("user");
    assertThat(NearestName.hint("usr", List.of("user"))).isEqualTo("did you mean \"user\"? ");
  }

  @Test
  void nothingIsSuggestedThatIsNotAlike() {
    assertThat(NearestName.of("banana", List.of("type", "user"))).isEmpty();
    assertThat(NearestName.of("any", List.of())).isEmpty();
  }

  @Property
  void distanceIsTheSameBothWaysAndZeroForEquals(
      @ForAll @AlphaChars @StringLength(max = 8) String one,
      @ForAll @AlphaChars @StringLength(max = 8) String other) {
    assertThat(NearestName.distance(one, other)).isEqualTo(NearestName.distance(other, one));
    assertThat(NearestName.distance(one, other) == 0).isEqualTo(one.equals(other));
    assertThat(NearestName.distance(one, one + other)).isEqualTo(other.length());
  }
}
