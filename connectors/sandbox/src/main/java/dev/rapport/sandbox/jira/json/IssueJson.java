package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.site.Issue;
import java.util.List;
import java.util.Set;

/** Issues as documents of the platform API, with as much in them as was asked for. */
public final class IssueJson {
  private final View view;
  private final UserJson users;
  private final CommentJson comments;
  private final ChangeJson changes;
  private final FieldJson fields;

  /** Issues as seen so. */
  public IssueJson(View view) {
    this.view = view;
    this.users = new UserJson(view);
    this.comments = new CommentJson(view, users);
    this.changes = new ChangeJson(view, users);
    this.fields = new FieldJson(view, users, comments);
  }

  /**
   * What is wanted of issues.
   *
   * @param fields see {@link FieldChoice}
   * @param properties their keys
   */
  public record Wanted(FieldChoice fields, boolean changelog, List<String> properties) {}

  /** An issue; the number alone when no more is wanted. */
  public JsonObject of(Issue issue, Wanted wanted) {
    Json json = Json.object();
    json.with("id", String.valueOf(issue.id()));
    if (wanted.fields().isIdOnly() && !wanted.changelog() && wanted.properties().isEmpty()) {
      return json.build();
    }
    json.with("self", view.self("/issue/" + issue.id())).with("key", issue.key());
    if (!wanted.fields().isIdOrKeyOnly()) {
      json.with("fields", fields(issue, wanted.fields()));
    }
    if (wanted.changelog()) {
      json.with("changelog", changes.embedded(issue));
    }
    if (!wanted.properties().isEmpty()) {
      json.with("properties", properties(issue, Set.copyOf(wanted.properties())));
    }
    return json.build();
  }

  private JsonObject fields(Issue issue, FieldChoice choice) {
    JsonObject json = new JsonObject();
    choice
        .of(view.site().vocabulary())
        .forEach(field -> json.add(field.id(), fields.of(issue, field)));
    return json;
  }

  private static JsonObject properties(Issue issue, Set<String> keys) {
    JsonObject json = new JsonObject();
    for (var property : issue.properties().entrySet()) {
      if (keys.contains(property.getKey())) {
        JsonElement value = property.getValue();
        json.add(property.getKey(), value);
      }
    }
    return json;
  }

  /** The accounts in these documents. */
  public UserJson users() {
    return users;
  }

  /** The comments in these documents. */
  public CommentJson comments() {
    return comments;
  }

  /** The histories in these documents. */
  public ChangeJson changes() {
    return changes;
  }
}
