package dev.rapport.jira.write;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.jira.json.Comment;

/** A comment as both faces take it. */
public final class CommentBody {
  private CommentBody() {}

  /**
   * The request.
   *
   * @param internal hidden from customers of a service project; it must be said when the comment is
   *     made, because one without this property is public
   */
  public static JsonObject of(JsonElement body, boolean internal) {
    JsonObject comment = new JsonObject();
    comment.add("body", body);
    if (internal) {
      comment.add("properties", internalMark());
    }
    return comment;
  }

  private static JsonArray internalMark() {
    JsonObject value = new JsonObject();
    value.addProperty("internal", true);
    JsonObject property = new JsonObject();
    property.addProperty("key", Comment.SERVICE_PROPERTY);
    property.add("value", value);
    JsonArray properties = new JsonArray();
    properties.add(property);
    return properties;
  }
}
