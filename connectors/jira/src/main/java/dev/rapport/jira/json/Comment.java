package dev.rapport.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment; its words were dropped while it was read.
 *
 * @param body what was drawn from the words; null where the comment has none
 * @param jsdPublic Cloud alone: false where customers of a service project do not see it
 * @param visibility the role or group that it is for; null for everybody
 * @param properties only where they were asked for
 */
public record Comment(
    @Nullable String id,
    @Nullable JiraUser author,
    @Nullable Instant created,
    @Nullable Instant updated,
    @Nullable CommentFacts body,
    @Nullable Boolean jsdPublic,
    @Nullable JsonObject visibility,
    @Nullable List<Property> properties) {
  /** How Jira Service Management marks a comment as internal. */
  public static final String SERVICE_PROPERTY = "sd.public.comment";

  /** A property of a comment. */
  public record Property(@Nullable String key, @Nullable JsonElement value) {
    private boolean saysInternal() {
      return SERVICE_PROPERTY.equals(key)
          && value instanceof JsonObject object
          && object.has("internal")
          && object.get("internal").getAsBoolean();
    }
  }

  /** Whether Jira Service Management hides it from customers. */
  public boolean isInternal() {
    return Boolean.FALSE.equals(jsdPublic)
        || (properties != null && properties.stream().anyMatch(Property::saysInternal));
  }
}
