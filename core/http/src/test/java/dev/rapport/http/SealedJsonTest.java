package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Seal;
import dev.rapport.model.TicketKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealedJsonTest {
  private static final String REST =
      "{\"counts\":{\"a\":1,\"b\":2},\"team\":null,\"turn\":\"done\"}";
  private static final String SEALED =
      "{\"turn\":\"done\",\"seal\":\""
          + Seal.of(REST)
          + "\",\"counts\":{\"b\":2,\"a\":1},\"team\":null}";

  @Test
  void aSealFitsInWhicheverOrderAHostGivesTheMembers() {
    assertThat(SealedJson.isWhole(SealedJson.read(SEALED))).isTrue();
    assertThat(SealedJson.hash(SealedJson.read("{\"a\":1,\"b\":[2]}")))
        .isEqualTo(SealedJson.hash(SealedJson.read("{\"b\":[2],\"a\":1}")));
  }

  @Test
  void whatWasEditedDoesNotFitAnyMore() {
    assertThat(SealedJson.isWhole(SealedJson.read(SEALED.replace("done", "vendor")))).isFalse();
    assertThat(SealedJson.isWhole(SealedJson.read(SEALED.replace("\"b\":2,", "")))).isFalse();
    assertThat(SealedJson.isWhole(SealedJson.read(REST))).isFalse();
    assertThat(SealedJson.isWhole(SealedJson.read("[\"seal\"]"))).isFalse();
    assertThat(SealedJson.isWhole(SealedJson.read("words, not {JSON"))).isFalse();
  }

  @Test
  void onlyWhatIsOursOrAgreedToGivesWay() {
    String theirs = SealedJson.hash(SealedJson.read("\"theirs\""));

    assertThat(SealedJson.givesWay(SealedJson.read(SEALED), write("x", "y", null))).isTrue();
    assertThat(SealedJson.givesWay(SealedJson.read("x"), write("x", "y", null))).isTrue();
    assertThat(SealedJson.givesWay(SealedJson.read("y"), write("x", "y", null))).isTrue();
    assertThat(SealedJson.givesWay(SealedJson.read("theirs"), write("x", "y", null))).isFalse();
    assertThat(SealedJson.givesWay(SealedJson.read("theirs"), write(null, null, null))).isFalse();
    assertThat(SealedJson.givesWay(SealedJson.read("theirs"), write("x", "y", theirs))).isTrue();
  }

  private static HostWrite write(
      @Nullable String before, @Nullable String after, @Nullable String replaces) {
    return new HostWrite(
        "w", new TicketKey("h", "T-1"), "1", HostWrite.Kind.ROW, before, after, replaces);
  }
}
