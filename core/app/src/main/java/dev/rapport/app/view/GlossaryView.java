package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.terminal.Columns;
import dev.rapport.engine.language.GlossaryEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Terms of an organisation, for people and for programs. */
public final class GlossaryView {
  private GlossaryView() {}

  /** One line for each. */
  public static List<String> lines(List<GlossaryEntry> entries) {
    Columns table = new Columns(2);
    for (GlossaryEntry entry : entries) {
      String owner = entry.owner() == null ? "" : "(" + entry.owner() + ")";
      table.row(entry.term(), entry.meaning(), owner);
    }
    return table.lines("");
  }

  /** What an import did. */
  public static List<String> lines(Path file, int added, int known, List<String> otherwise) {
    List<String> lines = new ArrayList<>();
    lines.add("Added " + added + " terms to " + file + "; " + known + " were there already.");
    if (!otherwise.isEmpty()) {
      lines.add(
          "Not added, because they are there with another meaning: "
              + String.join(", ", otherwise)
              + ". Change them in "
              + file
              + " where the new meaning is better.");
    }
    return lines;
  }

  /** The same as JSON. */
  public static JsonObject json(int added, int known, List<String> otherwise) {
    JsonObject json = new JsonObject();
    json.addProperty("added", added);
    json.addProperty("known", known);
    JsonArray terms = new JsonArray();
    otherwise.forEach(terms::add);
    json.add("otherwise", terms);
    return json;
  }

  /** All terms as JSON. */
  public static JsonObject json(List<GlossaryEntry> entries) {
    JsonArray terms = new JsonArray();
    for (GlossaryEntry entry : entries) {
      JsonObject term = new JsonObject();
      term.addProperty("term", entry.term());
      term.addProperty("meaning", entry.meaning());
      term.addProperty("owner", entry.owner());
      term.addProperty("usedBy", entry.usedBy() == null ? null : entry.usedBy().id());
      terms.add(term);
    }
    JsonObject json = new JsonObject();
    json.add("terms", terms);
    return json;
  }
}
