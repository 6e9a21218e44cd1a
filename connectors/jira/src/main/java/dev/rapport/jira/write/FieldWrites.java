package dev.rapport.jira.write;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.http.SealedJson;
import dev.rapport.jira.json.Issue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Custom fields, number or text: a write is a JSON object of values by field id. Fields that the
 * configuration does not name are never filled, whatever a plan says; only a field that is empty,
 * or says what we wrote there, is ever written, whoever agrees to more. What a person wrote stays
 * when ours is taken back.
 */
final class FieldWrites {
  private static final Pattern CUSTOM_FIELD = Pattern.compile("customfield_\\d{1,18}");

  private final Set<String> allowed;
  private final IssueWriter issues;
  private final Outcomes outcomes;

  FieldWrites(Set<String> allowed, IssueWriter issues, Outcomes outcomes) {
    this.allowed = Set.copyOf(allowed);
    this.issues = issues;
    this.outcomes = outcomes;
  }

  /** The custom fields that a write speaks of; empty where it is none of fields. */
  static Set<String> named(HostWrite write) {
    Set<String> named = new TreeSet<>();
    if (write.kind() == HostWrite.Kind.FIELD) {
      values(write.before()).ifPresent(values -> named.addAll(values.keySet()));
      values(write.after()).ifPresent(values -> named.addAll(values.keySet()));
      named.removeIf(field -> !CUSTOM_FIELD.matcher(field).matches());
    }
    return named;
  }

  Receipt apply(HostWrite write, Issue issue) {
    Map<String, JsonElement> before = values(write.before()).orElse(Map.of());
    Map<String, JsonElement> after = values(write.after()).orElse(Map.of());
    if (!isOurs(write, before, after)) {
      return outcomes.refused(
          write, "only numbers and texts for the fields of write.fields are written");
    }
    Map<String, FieldState> held = new TreeMap<>();
    named(write)
        .forEach(
            field ->
                held.put(
                    field,
                    new FieldState(present(issue, field), before.get(field), after.get(field))));
    boolean filled = held.values().stream().anyMatch(one -> one.isAPersons() && one.isFilled());
    JsonObject fields = new JsonObject();
    held.forEach((field, one) -> one.change().ifPresent(value -> fields.add(field, value)));
    boolean theirs = held.values().stream().anyMatch(FieldState::isAPersons);
    if (filled || (theirs && fields.isEmpty())) {
      return left(write, held);
    }
    return fields.isEmpty() ? outcomes.unchanged(write, null) : edit(write, fields);
  }

  /**
   * What a person made of ours is kept like any other edit; what was theirs before us is not ours.
   */
  private Receipt left(HostWrite write, Map<String, FieldState> held) {
    JsonObject edited = new JsonObject();
    held.forEach(
        (field, one) -> {
          if (one.isAPersons() && one.ours() != null) {
            edited.add(field, one.present());
          }
        });
    return edited.isEmpty()
        ? outcomes.refused(write, "a person filled a field: it is left as it is")
        : outcomes.kept(write, SealedJson.hash(edited));
  }

  private Receipt edit(HostWrite write, JsonObject fields) {
    JsonObject change = new JsonObject();
    change.add("fields", fields);
    issues.edit(write.sourceId(), change);
    return outcomes.applied(write, null);
  }

  /** Whether all of it can be read, and nothing but what the configuration names is filled. */
  private boolean isOurs(
      HostWrite write, Map<String, JsonElement> before, Map<String, JsonElement> after) {
    boolean read = values(write.before()).isPresent() && values(write.after()).isPresent();
    return read
        && named(write).containsAll(before.keySet())
        && allowed.containsAll(after.keySet())
        && after.values().stream().allMatch(FieldWrites::isPlain);
  }

  /** Values by field, none for no text; empty where the text is no JSON object. */
  private static Optional<Map<String, JsonElement>> values(@Nullable String json) {
    try {
      return Optional.of(
          json == null ? Map.of() : JsonParser.parseString(json).getAsJsonObject().asMap());
    } catch (JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(JsonElement value) {
    return value instanceof JsonPrimitive plain && !plain.isBoolean();
  }

  private static JsonElement present(Issue issue, String field) {
    return Optional.ofNullable(issue.fields())
        .map(fields -> fields.custom().get(field))
        .orElse(JsonNull.INSTANCE);
  }
}
