package dev.rapport.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.testkit.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Why words of thanks only suggest: of fifty comments drawn from 564 real issues, a reader judged
 * thirteen to thank somebody for a piece of work; the others greet, ask or sign off.
 */
@Tag(SharedData.TAG)
class SuggestionSampleTest {
  private static final String SEED = "|42";
  private static final int SAMPLE = 50;

  /** Comments of which a person would confirm that they thank somebody for something done. */
  private static final Set<String> MEANT =
      Set.of(
          "434788", "365621", "369557", "453963", "208241", "227493", "309117", "375713", "445960",
          "232302", "403125", "436031", "167069");

  /** Comments in which the same words are a greeting, a request or the end of a letter. */
  private static final Set<String> NOT_MEANT =
      Set.of(
          "452152", "446027", "442230", "233576", "443613", "271166", "453306", "168000", "226121",
          "178453", "448162", "161603", "227443", "411191", "377641", "341455", "422723", "243968",
          "358437", "293043", "449627", "285050", "377748", "275955", "437605", "190844", "437195",
          "432327", "288813", "442382", "361625", "391016", "432166", "377598", "442326", "227656",
          "403113");

  private final PlainTextReader reader = new PlainTextReader();

  @Test
  void aboutOneSuggestionInFourWouldBeConfirmed() throws IOException {
    List<String> suggested = suggested();
    List<String> sample =
        suggested.stream()
            .sorted(Comparator.comparing(id -> hash(id + SEED)))
            .limit(SAMPLE)
            .toList();
    long meant = sample.stream().filter(MEANT::contains).count();

    System.out.printf(
        "%d comments suggest thanks; of %d drawn %d would be confirmed%n",
        suggested.size(), sample.size(), meant);
    assertThat(suggested).hasSize(332);
    assertThat(sample).allMatch(id -> MEANT.contains(id) || NOT_MEANT.contains(id));
    assertThat(meant).isEqualTo(13);
  }

  /** Ids of comments in which the words stand, as they are in the issues, markup and all. */
  private List<String> suggested() throws IOException {
    List<String> ids = new ArrayList<>();
    try (BufferedReader issues =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(
                        SharedData.require("data/jira-issues-with-comments.ndjson.gz"))),
                StandardCharsets.UTF_8))) {
      issues.lines().forEach(line -> ids.addAll(suggested(line)));
    }
    return ids;
  }

  private List<String> suggested(String issue) {
    List<String> ids = new ArrayList<>();
    JsonObject fields = JsonParser.parseString(issue).getAsJsonObject().getAsJsonObject("fields");
    for (JsonElement each : fields.getAsJsonObject("comment").getAsJsonArray("comments")) {
      JsonObject comment = each.getAsJsonObject();
      // A comment without words has no body here.
      if (comment.has("body")
          && reader.read(comment.get("body").getAsString(), Set.of()).thanks()) {
        ids.add(comment.get("id").getAsString());
      }
    }
    return ids;
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
