package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An issue at one moment; a change makes another one.
 *
 * @param fields values by field id: statuses and accounts as their ids, named things as {@code {id,
 *     name}}, texts as written; a field without a value is absent
 * @param changes oldest first
 * @param comments oldest first
 * @param properties by key
 */
public record Issue(
    long id,
    String key,
    Instant created,
    Instant updated,
    Map<String, JsonElement> fields,
    List<Change> changes,
    List<Comment> comments,
    Map<String, JsonElement> properties,
    List<RemoteLink> links) {

  public Issue {
    fields = Map.copyOf(fields);
    changes = List.copyOf(changes);
    comments = List.copyOf(comments);
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    links = List.copyOf(links);
  }

  /** The key of its project. */
  public String projectKey() {
    return key.substring(0, key.lastIndexOf('-'));
  }

  /** The number at the end of its key. */
  public long number() {
    return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
  }

  /** A field's value; JSON's null when it has none. */
  public JsonElement value(String field) {
    return fields.getOrDefault(field, JsonNull.INSTANCE);
  }

  /** A field's value as a text; null when it has none or is more than a text. */
  public @Nullable String text(String field) {
    return value(field) instanceof JsonPrimitive text ? text.getAsString() : null;
  }

  Issue changed(Map<String, JsonElement> values, Change change) {
    Map<String, JsonElement> merged = new HashMap<>(fields);
    values.forEach(
        (field, value) -> {
          if (value.isJsonNull()) {
            merged.remove(field);
          } else {
            merged.put(field, value);
          }
        });
    return new Issue(
        id,
        key,
        created,
        later(change.at()),
        merged,
        with(changes, change),
        comments,
        properties,
        links);
  }

  Issue moved(String newKey) {
    return new Issue(id, newKey, created, updated, fields, changes, comments, properties, links);
  }

  Issue withComments(List<Comment> others, Instant at) {
    return new Issue(id, key, created, later(at), fields, changes, others, properties, links);
  }

  Issue withProperties(Map<String, JsonElement> others) {
    return new Issue(id, key, created, updated, fields, changes, comments, others, links);
  }

  Issue withLinks(List<RemoteLink> others) {
    return new Issue(id, key, created, updated, fields, changes, comments, properties, others);
  }

  private Instant later(Instant at) {
    return at.isAfter(updated) ? at : updated;
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
