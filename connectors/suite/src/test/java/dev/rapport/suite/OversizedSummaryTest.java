package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.suite.published.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ticket with more to say than Jira takes: what matters is shown, and what is left out named. */
class OversizedSummaryTest {
  private static final int MOST_CHARACTERS = 32_768;
  private static final int TERMS = 40;
  private static final String CONFIG =
      """
      hosts:
        - name: jira
          type: jira-cloud
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          scope: { jql: "project = P" }
          limits: { requests-per-second: 1000 }
          write: { summary: property, approve: always }
      sides: { it: { users: [volume.answers] } }
      """;

  @TempDir Path folder;

  @Test
  void fortyLongMeaningsAreCutTheTurnStaysAndNothingIsPlannedAgain() throws IOException {
    Files.writeString(folder.resolve("glossary.yaml"), glossary());
    try (JiraSandbox jira = Published.cloud().volume("P", 2, 2, 1).start()) {
      jira.issues().comment("P-1", "volume.answers", "We asked " + terms(", then ") + " about it.");
      Desk desk = new Desk(folder).configured(CONFIG.formatted(jira.url(), jira.user()));
      desk.types("sync");
      JsonObject planned = planned(desk, "jira:P-1");

      JsonObject applied = desk.types("apply", "--yes", "--json").host();

      assertThat(applied.get("applied").getAsInt()).isEqualTo(2);
      JsonObject shown = property(jira, "P-1");
      assertThat(shown).isEqualTo(planned);
      assertThat(shown.toString()).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
      assertThat(shown.get("cut")).hasToString("[\"riding\",\"terms\"]");
      assertThat(shown.keySet()).contains("turn", "since", "checkpoints").doesNotContain("terms");
      assertThat(property(jira, "P-2").has("cut")).isFalse();
      assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
      assertThat(desk.types("sync", "--full").exitCode()).isZero();
      assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
    }
  }

  /** What {@code plan} says that the property will be, to the letter. */
  private static JsonObject planned(Desk desk, String ticket) {
    String after =
        desk.types("plan", "--json").json().getAsJsonArray("writes").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(write -> write.get("ticket").getAsString().equals(ticket))
            .map(write -> write.get("after").getAsString())
            .findFirst()
            .orElseThrow();
    return JsonParser.parseString(after).getAsJsonObject();
  }

  private static JsonObject property(JiraSandbox jira, String key) {
    Issue issue = jira.issues().find(key).orElseThrow();
    return issue.properties().get("rapport").getAsJsonObject();
  }

  private static String glossary() {
    String entry =
        "  - { term: %s, meaning: \"" + "in other words ".repeat(60) + "\", used-by: it }\n";
    return "terms:\n" + names().map(entry::formatted).collect(Collectors.joining());
  }

  private static String terms(String between) {
    return names().collect(Collectors.joining(between));
  }

  private static Stream<String> names() {
    return IntStream.range(0, TERMS)
        .mapToObj(i -> "Q" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
  }
}
