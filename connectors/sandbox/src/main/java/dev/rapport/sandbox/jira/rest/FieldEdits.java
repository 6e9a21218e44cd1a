package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.jira.json.View;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Issue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a call wants of an issue's fields, as the values that are kept; refused with 400 if wrong.
 */
final class FieldEdits {
  private static final Set<String> GIVEN_AT_BIRTH = Set.of("project", "summary");
  private static final Set<String> FIXED =
      Set.of("created", "updated", "creator", "comment", "status", "project");

  private final View view;

  FieldEdits(View view) {
    this.view = view;
  }

  /** The values of a new issue, besides its project and summary. */
  Map<String, JsonElement> ofNew(JsonObject fields) {
    Map<String, JsonElement> values = new HashMap<>();
    fields.entrySet().stream()
        .filter(entry -> !GIVEN_AT_BIRTH.contains(entry.getKey()))
        .forEach(
            entry -> values.put(entry.getKey(), kept(field(entry.getKey()), entry.getValue())));
    return values;
  }

  /** The values that an edit's {@code fields} and {@code update} lead to. */
  Map<String, JsonElement> of(Issue issue, JsonObject body) {
    Map<String, JsonElement> values = new HashMap<>();
    if (body.has("fields")) {
      body.getAsJsonObject("fields")
          .entrySet()
          .forEach(
              entry -> values.put(entry.getKey(), kept(field(entry.getKey()), entry.getValue())));
    }
    if (body.has("update")) {
      body.getAsJsonObject("update")
          .entrySet()
          .forEach(
              entry ->
                  values.put(entry.getKey(), updated(issue, entry.getKey(), entry.getValue())));
    }
    return values;
  }

  private JsonElement updated(Issue issue, String id, JsonElement operations) {
    Field field = field(id);
    JsonElement value = issue.value(id);
    for (JsonElement operation : operations.getAsJsonArray()) {
      for (Map.Entry<String, JsonElement> step : operation.getAsJsonObject().entrySet()) {
        value = stepped(field, value, step.getKey(), step.getValue());
      }
    }
    return value;
  }

  private JsonElement stepped(Field field, JsonElement value, String verb, JsonElement argument) {
    if (verb.equals("set")) {
      return kept(field, argument);
    }
    if (field.kind() != Field.Kind.LABELS) {
      throw wrong(field, "the operation '" + verb + "' is not supported");
    }
    Set<JsonElement> labels = new LinkedHashSet<>();
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(labels::add);
    }
    switch (verb) {
      case "add" -> labels.add(label(field, argument));
      case "remove" -> labels.remove(argument);
      default -> throw wrong(field, "the operation '" + verb + "' is not supported");
    }
    return list(labels);
  }

  private static JsonElement list(Set<JsonElement> labels) {
    JsonArray list = new JsonArray();
    labels.forEach(list::add);
    return list.isEmpty() ? JsonNull.INSTANCE : list;
  }

  private Field field(String id) {
    return view.site()
        .vocabulary()
        .field(id)
        .filter(field -> !FIXED.contains(field.id()))
        .filter(field -> view.site().addedFields().isWritable(field.id()))
        .orElseThrow(
            () ->
                ApiError.badRequest(
                    "Field '"
                        + id
                        + "' cannot be set. It is not on the appropriate screen, or"
                        + " unknown."));
  }

  private JsonElement kept(Field field, JsonElement value) {
    if (value.isJsonNull()) {
      return value;
    }
    return switch (field.kind()) {
      case NUMBER -> require(field, value, isNumber(value), "a number");
      case TEXT, INSTANT -> require(field, value, isText(value), "a string");
      case DATE -> require(field, value, isDay(value), "a date like 2026-11-30");
      case RICH_TEXT -> require(field, value, isBody(value), "an Atlassian Document");
      case LABELS -> labels(field, value);
      case USER -> new JsonPrimitive(account(field, value).id());
      case NAMED -> require(field, value, value.isJsonObject(), "an object");
      default -> value;
    };
  }

  private boolean isBody(JsonElement value) {
    return view.face().isCloud() ? value.isJsonObject() : isText(value);
  }

  private JsonElement labels(Field field, JsonElement value) {
    Set<JsonElement> labels = new LinkedHashSet<>();
    require(field, value, value.isJsonArray(), "a list");
    value.getAsJsonArray().forEach(label -> labels.add(label(field, label)));
    return list(labels);
  }

  private static JsonElement label(Field field, JsonElement value) {
    if (isText(value) && value.getAsString().contains(" ")) {
      throw wrong(field, "the label contains spaces which is invalid");
    }
    return require(field, value, isText(value), "a string");
  }

  private Account account(Field field, JsonElement value) {
    String member = view.face().isCloud() ? "accountId" : "name";
    Optional<Account> account =
        value instanceof JsonObject object && object.has(member)
            ? find(object.get(member).getAsString())
            : Optional.empty();
    return account.orElseThrow(() -> wrong(field, "the user is unknown"));
  }

  private Optional<Account> find(String word) {
    return view.face().isCloud()
        ? view.site().people().byId(word)
        : view.site().people().byName(word);
  }

  private static JsonElement require(Field field, JsonElement value, boolean is, String what) {
    if (!is) {
      throw wrong(field, "operation value must be " + what);
    }
    return value;
  }

  private static boolean isText(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  private static boolean isDay(JsonElement value) {
    return isText(value) && value.getAsString().matches("\\d{4}-\\d{2}-\\d{2}");
  }

  private static boolean isNumber(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isNumber();
  }

  private static ApiError wrong(Field field, String words) {
    return ApiError.badRequest(field.id() + ": " + words);
  }
}
