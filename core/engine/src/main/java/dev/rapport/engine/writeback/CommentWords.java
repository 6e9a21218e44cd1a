package dev.rapport.engine.writeback;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.engine.report.HolderWords;
import dev.rapport.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A summary as plain words, for hosts whose readers see comments or notes and nothing else. It says
 * what the key part says and nothing of the riding part, so that a clock that runs changes no word.
 */
final class CommentWords {
  /** Far less than any host takes; a comment is to be read. */
  private static final int MOST_CHARACTERS = 4_000;

  private final JsonObject summary;
  private final List<String> lines = new ArrayList<>();

  private CommentWords(JsonObject summary) {
    this.summary = summary;
  }

  /** The words, one matter a line; never empty. */
  static String of(Summary summary) {
    CommentWords words = new CommentWords(JsonParser.parseString(summary.body()).getAsJsonObject());
    words.turn();
    words.expectations();
    words.checkpoints();
    words.thanks();
    words.terms();
    words.list("hints").forEach(hint -> words.lines.add(hint.getAsString()));
    return words.text();
  }

  /** The lines in the order of their weight, as far as there is room. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (text.length() + line.length() > MOST_CHARACTERS) {
        return text.append("\n…").toString();
      }
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
    return text.toString();
  }

  private void turn() {
    Holder holder = Holder.of(summary.get("turn").getAsString());
    String team = text(summary, "team");
    lines.add(
        "Whose turn: "
            + HolderWords.of(holder).words()
            + (team == null ? "" : " (" + team + ")")
            + ", since "
            + since(summary)
            + ".");
  }

  /** Since when it is their turn, as people read it. */
  static String since(JsonObject summary) {
    return summary.get("since").getAsString().replace("T", " ").replace("Z", " UTC");
  }

  private void expectations() {
    for (Map.Entry<String, JsonElement> promise : part("expectation").entrySet()) {
      String words = text(promise.getValue().getAsJsonObject(), "words");
      if (words != null) {
        lines.add("What to expect: " + words);
      }
    }
  }

  /** Those that ask for something; what holds needs no words. */
  private void checkpoints() {
    for (Map.Entry<String, JsonElement> checkpoint : part("checkpoints").entrySet()) {
      JsonObject verdict = checkpoint.getValue().getAsJsonObject();
      String reason = text(verdict, "reason");
      String outcome = verdict.get("verdict").getAsString();
      if (reason != null && (outcome.equals("pending") || outcome.equals("stale"))) {
        lines.add(checkpoint.getKey() + ": " + reason);
      }
    }
  }

  private void thanks() {
    for (JsonElement one : list("thanks")) {
      JsonObject thanks = one.getAsJsonObject();
      String words = text(thanks, "words");
      lines.add(
          "Thanks for "
              + thanks.get("for").getAsString().replace('-', ' ')
              + (words == null || words.isEmpty() ? "." : ": " + words));
    }
  }

  private void terms() {
    part("terms").entrySet().stream()
        .map(term -> term.getKey() + ": " + term.getValue().getAsString())
        .forEach(lines::add);
  }

  private JsonObject part(String name) {
    return summary.get(name) instanceof JsonObject part ? part : new JsonObject();
  }

  private JsonArray list(String name) {
    return summary.get(name) instanceof JsonArray list ? list : new JsonArray();
  }

  private static @Nullable String text(JsonObject of, String name) {
    JsonElement value = of.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }
}
