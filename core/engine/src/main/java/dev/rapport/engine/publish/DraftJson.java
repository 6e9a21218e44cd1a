package dev.rapport.engine.publish;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.ReportDraft;

/** Writes a draft as the text of a write of kind {@code report}; the order of members is fixed. */
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

  private static JsonObject file(ReportDraft.File file) {
    JsonObject json = new JsonObject();
    json.addProperty("name", file.name());
    json.addProperty("type", file.type());
    json.addProperty("path", file.path());
    json.addProperty("sha256", file.sha256());
    return json;
  }
}
