package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.terminal.Columns;
import java.util.List;

/** Things that a command lists: a line each, and the same as one JSON document. */
final class Listing {
  private final Columns table = new Columns(2);
  private final JsonArray items = new JsonArray();
  private final String name;

  /**
   * Nothing yet.
   *
   * @param name the key under which the document has them
   */
  Listing(String name) {
    this.name = name;
  }

  /**
   * One more.
   *
   * @param cells its line; every line has as many
   */
  void add(JsonObject item, String... cells) {
    table.row(cells);
    items.add(item);
  }

  /**
   * Says all of them.
   *
   * @param none the line where there is nothing to list
   */
  void say(Output output, String none) {
    output.lines(items.isEmpty() ? List.of(none) : table.lines(""));
    JsonObject document = new JsonObject();
    document.add(name, items);
    output.document(document);
  }
}
