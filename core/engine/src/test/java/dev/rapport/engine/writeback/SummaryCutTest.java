package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.connector.Seal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SummaryCutTest {
  private static final int LONGEST = 32_768;

  @Test
  void aShortSummaryStaysToTheLetter() {
    Summary summary = summary(10, 10);

    assertThat(summary.within(LONGEST)).isEqualTo(summary);
  }

  @Test
  void whatRidesAlongGoesFirstAndItIsSaid() {
    JsonObject cut = json(summary(31_000, 10).within(LONGEST));

    assertThat(cut.keySet()).contains("turn", "since", "words").doesNotContain("riding");
    assertThat(cut.get("cut")).hasToString("[\"riding\"]");
  }

  @Test
  void theLargestPartGoesNext() {
    JsonObject cut = json(summary(40_000, 10).within(LONGEST));

    assertThat(cut.keySet()).contains("turn", "since").doesNotContain("riding", "words");
    assertThat(cut.get("cut")).hasToString("[\"riding\",\"words\"]");
  }

  @Test
  void whatMustStayIsNeverCut() {
    JsonObject summary = new JsonObject();
    summary.addProperty("riding", "r");
    summary.addProperty("turn", "x".repeat(40_000));

    assertThat(json(Summary.parse(summary.toString()).within(LONGEST)).get("turn"))
        .isEqualTo(summary.get("turn"));
  }

  @Property(tries = 100)
  void whateverItsSizeItFitsAndKeepsWhoseTurnItIs(
      @ForAll @IntRange(max = 50_000) int words, @ForAll @IntRange(max = 1_500) int riding) {
    assertThat(summary(words, riding).within(LONGEST).body())
        .hasSizeLessThanOrEqualTo(LONGEST)
        .contains("\"turn\":\"vendor\"");
  }

  @Property(tries = 100)
  void theKeyPartIsTheSameWhateverRidesAlong(
      @ForAll @IntRange(min = 29_000, max = 34_000) int words,
      @ForAll @IntRange(max = 1_500) int riding,
      @ForAll @IntRange(max = 1_500) int laterRiding) {
    assertThat(summary(words, riding).within(LONGEST).keyHash())
        .isEqualTo(summary(words, laterRiding).within(LONGEST).keyHash());
  }

  @Property(tries = 100)
  void whatIsCutIsSealedAnew(@ForAll @IntRange(max = 50_000) int words) {
    JsonObject whole = json(summary(words, 10));
    whole.addProperty("seal", "of the whole");

    JsonObject cut = json(Summary.parse(whole.toString()).within(LONGEST));

    String seal = cut.remove("seal").getAsString();
    assertThat(seal).isEqualTo(cut.has("cut") ? Seal.of(cut.toString()) : "of the whole");
  }

  private static JsonObject json(Summary summary) {
    return JsonParser.parseString(summary.body()).getAsJsonObject();
  }

  private static Summary summary(int words, int riding) {
    JsonObject summary = new JsonObject();
    summary.addProperty("riding", "r".repeat(riding));
    summary.addProperty("since", "2026-11-01T00:00:00Z");
    summary.addProperty("turn", "vendor");
    summary.addProperty("words", "w".repeat(words));
    return Summary.parse(summary.toString());
  }
}
