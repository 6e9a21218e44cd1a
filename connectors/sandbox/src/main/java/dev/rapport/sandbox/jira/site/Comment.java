package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param author an account's id; null where nobody is named
 * @param body wiki text or an ADF document, as it was written; JSON's null for none
 * @param visibility the role or group that it is for; null for everybody
 * @param properties by key
 */
public record Comment(
    long id,
    @Nullable String author,
    JsonElement body,
    Instant created,
    Instant updated,
    @Nullable String updateAuthor,
    @Nullable JsonObject visibility,
    Map<String, JsonElement> properties) {
  /** The property that hides a comment of a service project from customers. */
  public static final String SERVICE_PROPERTY = "sd.public.comment";

  public Comment {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /** Whether only agents of the service project see it. */
  public boolean isInternal() {
    return properties.get(SERVICE_PROPERTY) instanceof JsonObject mark
        && mark.has("internal")
        && mark.get("internal").getAsBoolean();
  }

  /** The comment with other words. */
  public Comment edited(JsonElement text, String by, Instant at) {
    return new Comment(id, author, text, created, at, by, visibility, properties);
  }

  /** The comment with other properties. */
  public Comment with(Map<String, JsonElement> others) {
    return new Comment(id, author, body, created, updated, updateAuthor, visibility, others);
  }
}
