package dev.rapport.engine.publish;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.connector.ReportDraft;
import java.util.ArrayList;
import java.util.List;

/** Drafts as the text of a write of kind {@code report}; the order of members is fixed. */
public final class DraftJson {
  private DraftJson() {}

  /** The text, in one line. */
  public static String of(ReportDraft draft) {
    JsonObject json = new JsonObject();
    json.addProperty("title", draft.title());
    json.addProperty("html", draft.html());
    json.addProperty("markdown", draft.markdown());
    JsonArray files = new JsonArray();
    draft.files().forEach(file -> files.add(file(file)));
    json.add("files", files);
    return json.toString();
  }

  /**
   * The files of a draft that {@link #of} wrote.
   *
   * @throws com.google.gson.JsonParseException for any other text
   */
  public static List<ReportDraft.File> files(String draft) {
    JsonObject json = JsonParser.parseString(draft).getAsJsonObject();
    List<ReportDraft.File> files = new ArrayList<>();
    for (JsonElement one : json.getAsJsonArray("files")) {
      JsonObject file = one.getAsJsonObject();
      files.add(
          new ReportDraft.File(
              file.get("name").getAsString(),
              file.get("type").getAsString(),
              file.get("path").getAsString(),
              file.get("sha256").getAsString()));
    }
    return files;
  }

  private static JsonObject file(ReportDraft.File file) {
    JsonObject json = new JsonObject();
    json.addProperty("name", file.name());
    json.addProperty("type", file.type());
    json.addProperty("path", file.path());
    json.addProperty("sha256", file.sha256());
    return json;
  }
}
