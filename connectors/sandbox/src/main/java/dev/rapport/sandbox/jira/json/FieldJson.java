package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.jira.site.Attachments;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An issue's values as documents, each in the way of its field's kind. */
final class FieldJson {
  private final View view;
  private final UserJson users;
  private final CommentJson comments;
  private final BodyJson bodies;

  FieldJson(View view, UserJson users, CommentJson comments) {
    this.view = view;
    this.users = users;
    this.comments = comments;
    this.bodies = new BodyJson(view);
  }

  /** A field's value; JSON's null when it has none. */
  JsonElement of(Issue issue, Field field) {
    return switch (field.id()) {
      case "created" -> new JsonPrimitive(view.moment(issue.created()));
      case "updated" -> new JsonPrimitive(view.moment(issue.updated()));
      case "project" -> project(issue);
      case "comment" -> comments.embedded(issue);
      case Attachments.FIELD ->
          Json.array(
              view.site().attachments().on(issue.key()).stream()
                  .map(file -> AttachmentJson.of(file, view)));
      default -> value(issue, field);
    };
  }

  private JsonElement value(Issue issue, Field field) {
    if (field.kind() == Field.Kind.CLOCK) {
      return clock(issue, field);
    }
    JsonElement value = issue.value(field.id());
    if (value.isJsonNull()) {
      return switch (field.kind()) {
        case LABELS, NAMED_LIST, USERS -> Json.array(Stream.empty());
        default -> value;
      };
    }
    return switch (field.kind()) {
      case STATUS -> status(value.getAsString());
      case USER -> users.of(value.getAsString());
      case USERS ->
          Json.array(
              StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
                  .map(id -> users.of(id.getAsString())));
      case INSTANT -> new JsonPrimitive(view.moment(Instant.parse(value.getAsString())));
      case RICH_TEXT -> bodies.of(value);
      case APPROVALS -> Json.array(new ApprovalJson(view).of(value).stream());
      case NAMED -> named(field, value.getAsJsonObject());
      default -> value;
    };
  }

  /** Agents alone see the clocks of a request. */
  private JsonElement clock(Issue issue, Field field) {
    boolean service =
        view.site().vocabulary().project(issue.projectKey()).filter(Project::isService).isPresent();
    boolean agent =
        view.site()
            .grants()
            .allows(view.viewer().id(), issue.projectKey(), Permission.SERVICEDESK_AGENT);
    if (!service || !agent) {
      return JsonNull.INSTANCE;
    }
    ClockJson clocks = new ClockJson(view);
    return field.id().equals(Vocabulary.RESPONSE_CLOCK)
        ? clocks.response(issue)
        : clocks.resolution(issue);
  }

  private JsonElement project(Issue issue) {
    return view.site().vocabulary().project(issue.projectKey()).map(this::of).orElseThrow();
  }

  private JsonElement of(Project project) {
    return Json.object()
        .with("self", view.self("/project/" + project.id()))
        .with("id", String.valueOf(project.id()))
        .with("key", project.key())
        .with("name", project.name())
        .with("projectTypeKey", project.type())
        .build();
  }

  private JsonElement status(String id) {
    return view.site()
        .vocabulary()
        .status(id)
        .<JsonElement>map(status -> new SiteJson(view).of(status))
        .orElse(JsonNull.INSTANCE);
  }

  private JsonElement named(Field field, JsonObject value) {
    JsonObject named = value.deepCopy();
    named.addProperty("self", view.self("/" + field.id() + "/" + value.get("id").getAsString()));
    return named;
  }
}
