package dev.rapport.sandbox.jira.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Status;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one issue at a time, and makes the site acquainted with what it names. */
final class IssueReader {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
  private static final Set<String> READ_APART = Set.of("created", "updated", "project", "comment");

  private final Site site;

  IssueReader(Site site) {
    this.site = site;
  }

  Issue issue(JsonObject document) {
    JsonObject fields = document.getAsJsonObject("fields");
    addProject(fields.getAsJsonObject("project"));
    Map<String, JsonElement> values = new HashMap<>();
    for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
      if (!field.getValue().isJsonNull() && !READ_APART.contains(field.getKey())) {
        values.put(field.getKey(), value(field.getKey(), field.getValue()));
      }
    }
    return new Issue(
        document.get("id").getAsLong(),
        document.get("key").getAsString(),
        moment(fields, "created"),
        moment(fields, "updated"),
        values,
        List.of(),
        comments(fields.getAsJsonObject("comment")),
        Map.of(),
        List.of());
  }

  private void addProject(JsonObject project) {
    String key = project.get("key").getAsString();
    if (site.vocabulary().project(key).isEmpty()) {
      String name = project.get("name").getAsString();
      site.vocabulary().put(new Project(project.get("id").getAsLong(), key, name, false));
    }
  }

  private JsonElement value(String id, JsonElement value) {
    return switch (field(id).kind()) {
      case STATUS -> new JsonPrimitive(status(value.getAsJsonObject()).id());
      case USER -> new JsonPrimitive(account(value.getAsJsonObject()));
      case INSTANT -> new JsonPrimitive(moment(value).toString());
      default -> value;
    };
  }

  private Field field(String id) {
    return site.vocabulary()
        .field(id)
        .orElseGet(() -> site.vocabulary().put(Field.system(id, id, Field.Kind.OTHER)));
  }

  private Status status(JsonObject status) {
    String category = status.getAsJsonObject("statusCategory").get("key").getAsString();
    return site.vocabulary()
        .put(
            new Status(
                status.get("id").getAsString(),
                status.get("name").getAsString(),
                Status.Category.ofKey(category)));
  }

  private List<Comment> comments(@Nullable JsonObject page) {
    JsonArray list = page == null ? new JsonArray() : page.getAsJsonArray("comments");
    List<Comment> comments = new ArrayList<>();
    list.forEach(comment -> comments.add(comment(comment.getAsJsonObject())));
    return comments;
  }

  private Comment comment(JsonObject comment) {
    JsonElement body = comment.get("body");
    return new Comment(
        comment.get("id").getAsLong(),
        account(comment, "author"),
        body == null ? JsonNull.INSTANCE : body,
        moment(comment, "created"),
        moment(comment, "updated"),
        account(comment, "updateAuthor"),
        null,
        Map.of());
  }

  private @Nullable String account(JsonObject owner, String member) {
    return owner.get(member) instanceof JsonObject user ? account(user) : null;
  }

  /** The account's id; an account seen before is as it was first seen. */
  private String account(JsonObject user) {
    String name = user.get("name").getAsString();
    Optional<Account> known = site.people().byName(name);
    return known.orElseGet(() -> site.people().put(newcomer(name, user))).id();
  }

  private static Account newcomer(String name, JsonObject user) {
    Account account = Account.person(name, user.get("displayName").getAsString());
    boolean active = !user.has("active") || user.get("active").getAsBoolean();
    JsonElement zone = user.get("timeZone");
    Account placed = account.in(zone == null ? null : zone.getAsString());
    return active ? placed : placed.left();
  }

  private static Instant moment(JsonObject owner, String member) {
    return moment(owner.get(member));
  }

  private static Instant moment(JsonElement text) {
    return Instant.from(MOMENT.parse(text.getAsString()));
  }
}
