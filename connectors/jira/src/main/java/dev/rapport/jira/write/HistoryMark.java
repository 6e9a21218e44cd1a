package dev.rapport.jira.write;

import com.google.gson.JsonObject;
import dev.rapport.jira.json.ChangeGroup;

/** Marks an edit as ours in the issue's own history, so that it is nobody's act when it is read. */
public final class HistoryMark {
  private HistoryMark() {}

  /** The same change, marked. */
  public static JsonObject on(JsonObject change) {
    JsonObject mark = new JsonObject();
    mark.addProperty("type", ChangeGroup.Metadata.OURS);
    mark.addProperty("description", "Written by Rapport");
    JsonObject marked = change.deepCopy();
    marked.add("historyMetadata", mark);
    return marked;
  }
}
