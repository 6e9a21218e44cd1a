package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A link from an issue to something outside the site.
 *
 * @param globalId what makes writing it twice one link; null where the writer gave none
 * @param body application, relationship and object, as written
 */
public record RemoteLink(long id, @Nullable String globalId, JsonObject body) {

  /** The words that people see on the link. */
  public String title() {
    JsonObject object = body.getAsJsonObject("object");
    return object.get("title").getAsString();
  }

  /** The body of a link with a title and an address. */
  public static JsonObject body(String title, String url) {
    JsonObject object = new JsonObject();
    object.addProperty("url", url);
    object.addProperty("title", title);
    JsonObject body = new JsonObject();
    body.add("object", object);
    return body;
  }
}
