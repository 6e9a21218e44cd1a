package dev.rapport.sandbox.jira.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.json.Json;
import java.util.stream.Stream;

/** The comments that the panel posts, in the Atlassian Document Format. */
final class SpokenThanks {
  private SpokenThanks() {}

  static JsonElement given(String to, String outcome, String because) {
    String words = because.isEmpty() ? "" : ": " + because;
    return paragraph(text("/thanks "), mention(to), text(" for " + outcome + words));
  }

  static JsonElement takenBack(String id) {
    return paragraph(text("/thanks revoke " + id));
  }

  private static JsonElement paragraph(JsonObject... nodes) {
    Json paragraph = node("paragraph").with("content", Json.array(Stream.of(nodes)));
    return node("doc")
        .with("version", 1)
        .with("content", Json.array(Stream.of(paragraph.build())))
        .build();
  }

  private static JsonObject text(String words) {
    return node("text").with("text", words).build();
  }

  private static JsonObject mention(String account) {
    return node("mention").with("attrs", Json.object().with("id", account).build()).build();
  }

  private static Json node(String type) {
    return Json.object().with("type", type);
  }
}
