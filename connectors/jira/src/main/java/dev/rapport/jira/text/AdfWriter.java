package dev.rapport.jira.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes lines of plain text as an Atlassian document, one paragraph each. */
public final class AdfWriter {
  private AdfWriter() {}

  /** The document; a blank line becomes an empty paragraph. */
  public static JsonObject write(String text) {
    JsonArray paragraphs = new JsonArray();
    text.lines().map(AdfWriter::paragraph).forEach(paragraphs::add);
    JsonObject document = node("doc");
    document.addProperty("version", 1);
    document.add("content", paragraphs);
    return document;
  }

  private static JsonObject paragraph(String line) {
    JsonArray content = new JsonArray();
    if (!line.isEmpty()) {
      // The schema refuses a text node without text.
      JsonObject text = node("text");
      text.addProperty("text", line);
      content.add(text);
    }
    JsonObject paragraph = node("paragraph");
    paragraph.add("content", content);
    return paragraph;
  }

  private static JsonObject node(String type) {
    JsonObject node = new JsonObject();
    node.addProperty("type", type);
    return node;
  }
}
