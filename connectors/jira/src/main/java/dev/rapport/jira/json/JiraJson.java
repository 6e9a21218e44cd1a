package dev.rapport.jira.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.connector.TextReader;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** How Jira's JSON is read and written. */
public final class JiraJson {
  private static final String CUSTOM = "customfield_";

  private JiraJson() {}

  /**
   * A Gson for both faces.
   *
   * @param texts draws the facts from comments, whose words are dropped
   */
  public static Gson gson(TextReader texts) {
    return new GsonBuilder()
        .disableHtmlEscaping()
        .registerTypeAdapter(Instant.class, new InstantReader())
        .registerTypeAdapter(CommentFacts.class, new CommentReader(texts))
        .registerTypeAdapter(
            IssueFields.class,
            (JsonDeserializer<IssueFields>)
                (json, type, context) -> fields(json.getAsJsonObject(), context))
        .create();
  }

  private static IssueFields fields(JsonObject fields, JsonDeserializationContext context) {
    return new IssueFields(context.deserialize(fields, StandardFields.class), custom(fields));
  }

  private static Map<String, JsonElement> custom(JsonObject fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().startsWith(CUSTOM))
        .filter(field -> !field.getValue().isJsonNull())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
