package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments as documents of the platform API. */
public final class CommentJson {
  /** How many comments come inside an issue at most. */
  private static final int EMBEDDED_ON_CLOUD = 100;

  private final View view;
  private final UserJson users;
  private final BodyJson bodies;

  CommentJson(View view, UserJson users) {
    this.view = view;
    this.users = users;
    this.bodies = new BodyJson(view);
  }

  /** The comments of an issue that the viewer may see, oldest first. */
  public List<Comment> visible(Issue issue) {
    boolean agent = isAgent(issue);
    return agent
        ? issue.comments()
        : issue.comments().stream().filter(comment -> !comment.isInternal()).toList();
  }

  /** Whether the viewer works on the requests of the issue's project. */
  public boolean isAgent(Issue issue) {
    return view.site()
        .grants()
        .allows(view.viewer().id(), issue.projectKey(), Permission.SERVICEDESK_AGENT);
  }

  /** The comments inside an issue: on Cloud the first ones, with their number in all. */
  JsonObject embedded(Issue issue) {
    List<Comment> all = visible(issue);
    int most = view.face().isCloud() ? EMBEDDED_ON_CLOUD : all.size();
    if (view.faults().strikes(Fault.TRUNCATED_COMMENTS, String.valueOf(issue.id()))) {
      most = 1;
    }
    List<Comment> shown = all.subList(0, Math.min(most, all.size()));
    Json page = Json.object().with("comments", array(issue, shown, false));
    if (view.face().isCloud()) {
      page.with("self", view.self("/issue/" + issue.id() + "/comment"));
    }
    return page.with("maxResults", shown.size())
        .with("total", all.size())
        .with("startAt", 0)
        .build();
  }

  /** Some comments of an issue. */
  public JsonArray array(Issue issue, List<Comment> comments, boolean withProperties) {
    return Json.array(comments.stream().map(comment -> of(issue, comment, withProperties)));
  }

  /** A comment. */
  public JsonObject of(Issue issue, Comment comment, boolean withProperties) {
    String id = String.valueOf(comment.id());
    Json json =
        Json.object()
            .with("self", view.self("/issue/" + issue.id() + "/comment/" + id))
            .with("id", id)
            .with("author", author(comment, comment.author()));
    JsonElement body = bodies.of(comment.body(), comment.id());
    if (!body.isJsonNull()) {
      json.with("body", body);
    }
    json.with("updateAuthor", author(comment, comment.updateAuthor()))
        .with("created", view.moment(comment.created()))
        .with("updated", view.moment(comment.updated()));
    if (comment.visibility() != null) {
      json.with("visibility", comment.visibility());
    }
    if (view.face().isCloud() && isRequest(issue)) {
      json.with("jsdPublic", !comment.isInternal());
    }
    return withProperties ? json.with("properties", properties(comment)).build() : json.build();
  }

  private JsonElement author(Comment comment, @Nullable String id) {
    boolean nobody = view.faults().strikes(Fault.NULL_AUTHORS, String.valueOf(comment.id()));
    return nobody ? JsonNull.INSTANCE : users.of(id);
  }

  private boolean isRequest(Issue issue) {
    return view.site()
        .vocabulary()
        .project(issue.projectKey())
        .filter(Project::isService)
        .isPresent();
  }

  private static JsonArray properties(Comment comment) {
    return Json.array(
        comment.properties().entrySet().stream()
            .map(entry -> PropertyJson.of(entry.getKey(), entry.getValue())));
  }
}
