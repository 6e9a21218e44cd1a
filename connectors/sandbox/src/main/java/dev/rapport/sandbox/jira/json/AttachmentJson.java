package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonObject;
import java.time.Instant;

/** Files beside issues as documents of the platform API. */
public final class AttachmentJson {
  private AttachmentJson() {}

  /** One file as seen so. */
  public static JsonObject of(JsonObject file, View view) {
    String id = file.get("id").getAsString();
    return Json.object()
        .with("self", view.self("/attachment/" + id))
        .with("id", id)
        .with("filename", file.get("filename").getAsString())
        .with("author", new UserJson(view).of(file.get("author").getAsString()))
        .with("created", view.moment(Instant.parse(file.get("created").getAsString())))
        .with("size", file.get("size").getAsLong())
        .with("mimeType", file.get("mimeType").getAsString())
        .with("content", view.self("/attachment/content/" + id))
        .build();
  }
}
