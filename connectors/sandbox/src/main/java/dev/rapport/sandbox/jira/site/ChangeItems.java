package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.site.Change.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Writes down in a history what became of an issue's fields. */
final class ChangeItems {
  private static final String VERSIONS = "fixVersions";

  private final Site site;

  ChangeItems(Site site) {
    this.site = site;
  }

  /** One item for each value that differs; empty when none does. */
  List<Item> between(Issue before, Map<String, JsonElement> values) {
    List<Item> items = new ArrayList<>();
    new TreeMap<>(values)
        .forEach(
            (id, value) -> {
              JsonElement old = before.value(id);
              if (!old.equals(value)) {
                items.addAll(
                    switch (id) {
                      case VERSIONS -> eachOf(old, value, "Fix Version", VERSIONS, "name");
                      case Attachments.FIELD ->
                          eachOf(old, value, "Attachment", Attachments.FIELD, "filename");
                      default -> List.of(item(id, old, value));
                    });
              }
            });
    return items;
  }

  /** Each version or file that came or went stands by itself, as in real histories. */
  private static List<Item> eachOf(
      JsonElement from, JsonElement to, String field, String id, String name) {
    List<Item> items = new ArrayList<>();
    for (JsonElement gone : less(from, to)) {
      items.add(new Item(field, id, member(gone, "id"), member(gone, name), null, null));
    }
    for (JsonElement come : less(to, from)) {
      items.add(new Item(field, id, null, null, member(come, "id"), member(come, name)));
    }
    return items;
  }

  private static List<JsonElement> less(JsonElement all, JsonElement others) {
    List<JsonElement> left =
        new ArrayList<>(all.isJsonArray() ? all.getAsJsonArray().asList() : List.of());
    left.removeAll(others.isJsonArray() ? others.getAsJsonArray().asList() : List.of());
    return left;
  }

  private Item item(String id, JsonElement from, JsonElement to) {
    Field.Kind kind = site.vocabulary().field(id).map(Field::kind).orElse(Field.Kind.TEXT);
    return new Item(
        name(id), id, ids(kind, from), words(kind, from), ids(kind, to), words(kind, to));
  }

  /** Histories spell system fields by id and others by name. */
  private String name(String id) {
    return site.vocabulary().field(id).filter(Field::isCustom).map(Field::name).orElse(id);
  }

  private static @Nullable String ids(Field.Kind kind, JsonElement value) {
    return switch (kind) {
      case STATUS, USER -> value.isJsonNull() ? null : value.getAsString();
      case NAMED -> value.isJsonNull() ? null : member(value, "id");
      case DATE -> value.isJsonNull() ? null : value.getAsString();
      default -> null;
    };
  }

  private @Nullable String words(Field.Kind kind, JsonElement value) {
    if (kind == Field.Kind.LABELS) {
      return value.isJsonNull() ? "" : joined(value, " ");
    }
    if (value.isJsonNull()) {
      return null;
    }
    return switch (kind) {
      case STATUS -> status(value.getAsString());
      case USER -> person(value.getAsString());
      case NAMED -> member(value, "name");
      case USERS, NAMED_LIST -> joined(value, ", ");
      case CLOCK, APPROVALS -> null;
      default -> value.isJsonPrimitive() ? value.getAsString() : value.toString();
    };
  }

  private String joined(JsonElement list, String separator) {
    return StreamSupport.stream(list.getAsJsonArray().spliterator(), false)
        .map(value -> value.isJsonObject() ? member(value, "name") : person(value.getAsString()))
        .collect(Collectors.joining(separator));
  }

  private String status(String id) {
    return site.vocabulary().status(id).map(Status::name).orElse(id);
  }

  private String person(String id) {
    return site.people().byId(id).map(Account::displayName).orElse(id);
  }

  private static @Nullable String member(JsonElement value, String name) {
    JsonObject object = value.getAsJsonObject();
    return object.has(name) ? object.get(name).getAsString() : null;
  }
}
