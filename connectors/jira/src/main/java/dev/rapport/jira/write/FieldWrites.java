package dev.rapport.jira.write;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.jira.json.Issue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Custom fields, number or text: a write is a JSON object of values by field id. Fields that the
 * configuration does not name are refused, whatever a plan says; only a field that is empty, or
 * says what we wrote there, is ever written.
 */
final class FieldWrites {
  private final Set<String> allowed;
  private final IssueWriter issues;
  private final Outcomes outcomes;

  FieldWrites(Set<String> allowed, IssueWriter issues, Outcomes outcomes) {
    this.allowed = Set.copyOf(allowed);
    this.issues = issues;
    this.outcomes = outcomes;
  }

  Receipt apply(HostWrite write, Issue issue) {
    Optional<Map<String, JsonElement>> wanted = wanted(write);
    if (wanted.isEmpty()) {
      return outcomes.refused(
          write, "only numbers and texts for the fields of write.fields are written");
    }
    Map<String, JsonElement> before = values(write.before());
    boolean theirs =
        wanted.get().keySet().stream()
            .map(
                field ->
                    new Held(present(issue, field), before.get(field), wanted.get().get(field)))
            .anyMatch(Held::isAPersons);
    if (theirs) {
      return outcomes.refused(write, "a person filled a field: it is left as it is");
    }
    JsonObject fields = new JsonObject();
    wanted
        .get()
        .forEach(
            (field, value) -> {
              if (!value.equals(present(issue, field))) {
                fields.add(field, value);
              }
            });
    if (fields.isEmpty()) {
      return outcomes.unchanged(write, null);
    }
    JsonObject change = new JsonObject();
    change.add("fields", fields);
    issues.edit(write.sourceId(), change);
    return outcomes.applied(write, null);
  }

  /** What a field says, what we last wrote there, and what is wanted. */
  private record Held(
      JsonElement present, @Nullable JsonElement ours, @Nullable JsonElement wanted) {
    boolean isAPersons() {
      return !present.isJsonNull() && !present.equals(ours) && !present.equals(wanted);
    }
  }

  /** All fields of before and after; those that are not wanted any more become empty. */
  private Optional<Map<String, JsonElement>> wanted(HostWrite write) {
    try {
      Map<String, JsonElement> wanted = new TreeMap<>();
      values(write.before()).forEach((field, value) -> wanted.put(field, JsonNull.INSTANCE));
      wanted.putAll(values(write.after()));
      boolean allowedAll =
          allowed.containsAll(wanted.keySet())
              && wanted.values().stream().allMatch(FieldWrites::isPlain);
      return Optional.of(wanted).filter(all -> allowedAll);
    } catch (JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Map<String, JsonElement> values(@Nullable String json) {
    return json == null ? Map.of() : JsonParser.parseString(json).getAsJsonObject().asMap();
  }

  private static boolean isPlain(JsonElement value) {
    return value.isJsonNull() || (value instanceof JsonPrimitive plain && !plain.isBoolean());
  }

  private static JsonElement present(Issue issue, String field) {
    return Optional.ofNullable(issue.fields())
        .map(fields -> fields.custom().get(field))
        .orElse(JsonNull.INSTANCE);
  }
}
