package dev.rapport.jira.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.TextReader;
import dev.rapport.jira.text.PlainText;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How Jira's JSON is read and written. */
public final class JiraJson {
  private static final String CUSTOM = "customfield_";

  private JiraJson() {}

  /**
   * A Gson for both faces.
   *
   * @param texts draws the facts from comments, titles and descriptions, whose words are dropped
   * @param keysInText whether numbers of ServiceNow records are looked for in them
   */
  public static Gson gson(TextReader texts, boolean keysInText) {
    Facts facts = new Facts(texts, keysInText);
    return new GsonBuilder()
        .disableHtmlEscaping()
        .registerTypeAdapter(Instant.class, new InstantReader())
        .registerTypeAdapter(CommentFacts.class, new CommentReader(facts))
        .registerTypeAdapter(
            IssueFields.class,
            (JsonDeserializer<IssueFields>)
                (json, type, context) -> fields(json.getAsJsonObject(), context, facts))
        .create();
  }

  private static IssueFields fields(
      JsonObject fields, JsonDeserializationContext context, Facts facts) {
    return new IssueFields(
        context.deserialize(fields, StandardFields.class),
        custom(fields),
        report(fields.get("summary"), fields.get("description"), facts));
  }

  /** The title is no markup; the description is what its kind of Jira has. */
  private static @Nullable CommentFacts report(
      @Nullable JsonElement title, @Nullable JsonElement description, Facts facts) {
    if (title == null && description == null) {
      return null;
    }
    String first = title instanceof JsonPrimitive text ? text.getAsString() : "";
    PlainText rest = description == null ? PlainText.EMPTY : PlainText.of(description);
    return facts.of(new PlainText((first + "\n" + rest.text()).strip(), rest.mentions()));
  }

  private static Map<String, JsonElement> custom(JsonObject fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().startsWith(CUSTOM))
        .filter(field -> !field.getValue().isJsonNull())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
