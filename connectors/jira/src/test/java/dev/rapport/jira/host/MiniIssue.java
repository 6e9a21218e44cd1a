package dev.rapport.jira.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** One issue of the small stand-in. */
final class MiniIssue {
  final long id;
  final Instant created;
  Instant updated;
  final JsonArray histories = new JsonArray();
  final JsonArray comments = new JsonArray();
  final TreeSet<String> labels = new TreeSet<>();
  final Map<String, JsonElement> fields = new LinkedHashMap<>();
  final Map<String, JsonElement> properties = new LinkedHashMap<>();
  final JsonArray links = new JsonArray();
  boolean serviceProject;

  private final UnaryOperator<String> person;

  /**
   * @param person how the face shows somebody, by id
   */
  MiniIssue(long id, Instant created, UnaryOperator<String> person) {
    this.person = person;
    this.id = id;
    this.created = created;
    this.updated = created;
  }

  void change(long historyId, Instant at, String item, JsonElement created) {
    JsonObject history =
        JsonParser.parseString(
                "{\"id\":\"%d\",\"author\":%s,\"items\":[%s]}"
                    .formatted(historyId, person.apply("bob"), item))
            .getAsJsonObject();
    history.add("created", created);
    histories.add(history);
    updated = at.isAfter(updated) ? at : updated;
  }

  JsonObject comment(long commentId, Instant at, JsonElement body) {
    JsonObject comment = new JsonObject();
    comment.addProperty("id", "" + commentId);
    comment.addProperty("created", MiniJira.spelled(at));
    comment.add("author", JsonParser.parseString(person.apply("ann")));
    comment.add("body", body);
    comments.add(comment);
    updated = at.isAfter(updated) ? at : updated;
    return comment;
  }

  /** As an answer shows it. */
  JsonObject toJson(int embeddedComments) {
    JsonObject shown = new JsonObject();
    shown.addProperty("id", "" + id);
    shown.addProperty("key", "P-" + id);
    shown.add("fields", fields(embeddedComments));
    return shown;
  }

  private JsonObject fields(int embeddedComments) {
    JsonObject all =
        JsonParser.parseString(
                """
                {"issuetype":{"id":"1","name":"Task"},"status":{"id":"3","name":"Doing",
                  "statusCategory":{"key":"indeterminate"}},"priority":{"id":"2","name":"High"},
                  "reporter":%s,"assignee":null}"""
                    .formatted(person.apply("ann")))
            .getAsJsonObject();
    JsonObject project = new JsonObject();
    project.addProperty("key", "P");
    project.addProperty("projectTypeKey", serviceProject ? "service_desk" : "software");
    all.add("project", project);
    all.addProperty("created", MiniJira.spelled(created));
    all.addProperty("updated", MiniJira.spelled(updated));
    JsonArray names = new JsonArray();
    labels.forEach(names::add);
    all.add("labels", names);
    fields.forEach(all::add);
    all.add("comment", page(comments, 0, embeddedComments, "comments"));
    return all;
  }

  static JsonObject page(JsonArray all, int from, int most, String name) {
    JsonArray some = new JsonArray();
    for (int i = from; i < Math.min(all.size(), from + most); i++) {
      some.add(all.get(i));
    }
    JsonObject page = new JsonObject();
    page.addProperty("startAt", from);
    page.addProperty("maxResults", most);
    page.addProperty("total", all.size());
    page.add(name, some);
    return page;
  }
}
