package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/** The plain text of a document of the Atlassian Document Format, a line for each block. */
public final class AdfText {
  private static final Set<String> BLOCKS = Set.of("paragraph", "heading", "codeBlock", "listItem");

  private AdfText() {}

  /** The text of a document; a text is given back as it is, anything else is empty. */
  public static String of(JsonElement body) {
    if (body.isJsonPrimitive()) {
      return body.getAsString();
    }
    StringBuilder text = new StringBuilder();
    append(text, body);
    return text.toString().strip();
  }

  private static void append(StringBuilder text, JsonElement element) {
    if (element instanceof JsonArray nodes) {
      nodes.forEach(node -> append(text, node));
    } else if (element instanceof JsonObject node && node.has("type")) {
      String type = node.get("type").getAsString();
      text.append(own(node, type));
      if (node.has("content")) {
        append(text, node.get("content"));
      }
      if (BLOCKS.contains(type)) {
        text.append('\n');
      }
    }
  }

  private static String own(JsonObject node, String type) {
    return switch (type) {
      case "text" -> node.get("text").getAsString();
      case "hardBreak" -> "\n";
      case "mention" -> "[~" + node.getAsJsonObject("attrs").get("id").getAsString() + "]";
      default -> "";
    };
  }
}
