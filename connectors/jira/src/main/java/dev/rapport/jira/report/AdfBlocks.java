package dev.rapport.jira.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;

/** Blocks as an Atlassian document. */
final class AdfBlocks {
  private AdfBlocks() {}

  /** The document. */
  static JsonObject write(List<Block> blocks) {
    JsonObject document = node("doc", each(blocks, AdfBlocks::block));
    document.addProperty("version", 1);
    return document;
  }

  private static JsonObject block(Block block) {
    if (block instanceof Block.Points list) {
      return node("bulletList", each(list.points(), one -> node("listItem", only(words(one)))));
    }
    if (block instanceof Block.Grid grid) {
      return table(grid.rows());
    }
    return words(((Block.Words) block).text());
  }

  private static JsonObject table(List<List<String>> rows) {
    JsonArray content = new JsonArray();
    for (List<String> row : rows) {
      String kind = content.isEmpty() ? "tableHeader" : "tableCell";
      content.add(node("tableRow", each(row, cell -> node(kind, only(words(cell))))));
    }
    return node("table", content);
  }

  /** A paragraph; the schema refuses a text node without text. */
  private static JsonObject words(String words) {
    JsonArray content = new JsonArray();
    if (!words.isEmpty()) {
      JsonObject text = new JsonObject();
      text.addProperty("type", "text");
      text.addProperty("text", words);
      content.add(text);
    }
    return node("paragraph", content);
  }

  private static <T> JsonArray each(List<T> things, Function<T, JsonObject> one) {
    JsonArray array = new JsonArray();
    things.forEach(thing -> array.add(one.apply(thing)));
    return array;
  }

  private static JsonArray only(JsonElement one) {
    JsonArray array = new JsonArray();
    array.add(one);
    return array;
  }

  private static JsonObject node(String type, JsonArray content) {
    JsonObject node = new JsonObject();
    node.addProperty("type", type);
    node.add("content", content);
    return node;
  }
}
