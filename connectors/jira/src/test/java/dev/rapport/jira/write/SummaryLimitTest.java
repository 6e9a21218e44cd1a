package dev.rapport.jira.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SummaryLimitTest {
  @Test
  void aShortSummaryStaysToTheLetter() {
    String summary = "{\"turn\":\"it_queue\",\"team\":null}";

    assertThat(SummaryLimit.fit(summary)).contains(summary);
  }

  @Test
  void whatRidesAlongGoesFirstAndItIsSaid() {
    JsonObject summary = summary(20_000);
    summary.addProperty("riding", "r".repeat(20_000));

    JsonObject cut =
        JsonParser.parseString(SummaryLimit.fit(summary.toString()).orElseThrow())
            .getAsJsonObject();
    assertThat(cut.keySet()).contains("turn", "since", "words").doesNotContain("riding");
    assertThat(cut.get("cut")).hasToString("[\"riding\"]");
  }

  @Test
  void whatCannotBeCutIsNotWritten() {
    JsonObject summary = new JsonObject();
    summary.addProperty("turn", "x".repeat(40_000));

    assertThat(SummaryLimit.fit(summary.toString())).isEmpty();
    assertThat(SummaryLimit.fit("[" + "1,".repeat(20_000) + "1]")).isEmpty();
    assertThat(SummaryLimit.fit("{\"turn\":")).isEmpty();
    assertThat(SummaryLimit.fit("null")).isEmpty();
  }

  @Property(tries = 100)
  void whateverItsSizeItFitsAndKeepsWhoseTurnItIs(
      @ForAll @IntRange(max = 50_000) int words, @ForAll @IntRange(max = 50_000) int more) {
    JsonObject summary = summary(words);
    summary.addProperty("more", "m".repeat(more));

    String fitted = SummaryLimit.fit(summary.toString()).orElseThrow();
    assertThat(fitted).hasSizeLessThanOrEqualTo(SummaryLimit.MOST).contains("\"turn\":\"vendor\"");
  }

  private static JsonObject summary(int words) {
    JsonObject summary = new JsonObject();
    summary.addProperty("since", "2026-11-01T00:00:00Z");
    summary.addProperty("turn", "vendor");
    summary.addProperty("words", "w".repeat(words));
    return summary;
  }
}
