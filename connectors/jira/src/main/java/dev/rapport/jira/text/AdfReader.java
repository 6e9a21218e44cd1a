package dev.rapport.jira.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.connector.TextReader;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads the Atlassian Document Format. Nodes that it does not know are walked, never refused: new
 * ones appear without notice.
 */
public final class AdfReader {
  /**
   * Nodes whose content nobody said here: code, other people's words, files and cards. They stand
   * on lines of their own.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "codeBlock",
          "blockquote",
          "media",
          "mediaSingle",
          "mediaGroup",
          "blockCard",
          "embedCard",
          "extension");

  /** Nodes that stand on lines of their own. */
  private static final Set<String> LINES =
      Set.of("paragraph", "heading", "listItem", "taskItem", "decisionItem", "tableRow", "rule");

  private final StringBuilder text = new StringBuilder();
  private final Set<String> mentions = new LinkedHashSet<>();

  private AdfReader() {}

  /** The words of a document; of anything that is no document, nothing. */
  public static PlainText read(JsonElement document) {
    AdfReader reader = new AdfReader();
    reader.walk(document);
    return new PlainText(Omission.close(reader.text.toString()), reader.mentions);
  }

  private void walk(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(this::walk);
    } else if (element.isJsonObject()) {
      node(element.getAsJsonObject());
    }
  }

  private void node(JsonObject node) {
    String type = string(node, "type");
    if (LEFT_OUT.contains(type)) {
      return;
    }
    switch (type) {
      case "text" -> said(node);
      case "mediaInline", "inlineCard", "inlineExtension" -> text.append(Omission.MARK);
      case "mention" -> mention(attributes(node));
      case "emoji" -> text.append(string(attributes(node), "text"));
      case "hardBreak" -> text.append('\n');
      default -> content(node, type);
    }
  }

  private void content(JsonObject node, String type) {
    if (node.has("content")) {
      walk(node.get("content"));
    }
    if (LINES.contains(type)) {
      text.append('\n');
    } else if (type.equals("tableCell") || type.equals("tableHeader")) {
      text.append(' ');
    }
  }

  private void said(JsonObject node) {
    text.append(isMarked(node, "code") ? Omission.MARK : Addresses.leaveOut(string(node, "text")));
  }

  private void mention(JsonObject attributes) {
    String id = string(attributes, "id");
    if (!id.isBlank()) {
      mentions.add(id);
      text.append(TextReader.mention(id));
    }
  }

  private static boolean isMarked(JsonObject node, String mark) {
    if (!(node.get("marks") instanceof JsonArray marks)) {
      return false;
    }
    for (JsonElement each : marks) {
      if (each.isJsonObject() && string(each.getAsJsonObject(), "type").equals(mark)) {
        return true;
      }
    }
    return false;
  }

  private static JsonObject attributes(JsonObject node) {
    return node.get("attrs") instanceof JsonObject attributes ? attributes : new JsonObject();
  }

  private static String string(JsonObject node, String name) {
    JsonElement value = node.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
