package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.json.CommentJson;
import dev.rapport.sandbox.jira.json.IssueJson;
import dev.rapport.sandbox.jira.json.PropertyJson;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Comments by their own number: their properties, and on Cloud many of them at once. */
final class CommentPropertyApi {
  private static final int MOST = 1_000;

  private final Site site;
  private final Access access;

  CommentPropertyApi(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  void offer(Router router, String api) {
    String properties = api + "/comment/{}/properties";
    router.on("GET", properties, this::keys);
    router.on("GET", properties + "/{}", this::read);
    router.on("PUT", properties + "/{}", this::put);
    router.on("DELETE", properties + "/{}", this::delete);
    if (api.equals(Face.CLOUD.api())) {
      router.on("POST", api + "/comment/list", this::list);
    }
  }

  private record Found(Issue issue, Comment comment) {}

  private Reply list(Request request) {
    List<Long> ids = Payload.strict(request, Set.of("ids")).numbers("ids");
    if (ids.isEmpty() || ids.size() > MOST) {
      throw ApiError.badRequest("Provide 1 to 1000 comment IDs.");
    }
    CommentJson json = new IssueJson(request.view()).comments();
    boolean properties = request.list("expand").contains("properties");
    List<Found> found = found(request, new HashSet<>(ids));
    return Reply.json(
        200,
        Offsets.of(request, found, MOST)
            .bean(request, each -> json.of(each.issue(), each.comment(), properties))
            .build()
            .toString());
  }

  private List<Found> found(Request request, Set<Long> ids) {
    CommentJson json = new IssueJson(request.view()).comments();
    List<Found> found = new ArrayList<>();
    for (Issue issue : site.issues().all()) {
      if (access.shows(request.caller(), issue)) {
        json.visible(issue).stream()
            .filter(comment -> ids.contains(comment.id()))
            .forEach(comment -> found.add(new Found(issue, comment)));
      }
    }
    return found;
  }

  private Found found(Request request) {
    if (!request.part(0).matches("\\d{1,18}")) {
      throw ApiError.badRequest("The comment ID is invalid.");
    }
    return found(request, Set.of(Long.parseLong(request.part(0)))).stream()
        .findFirst()
        .orElseThrow(() -> ApiError.notFound("The comment is not found."));
  }

  private Reply keys(Request request) {
    Comment comment = found(request).comment();
    String address = request.view().self("/comment/" + comment.id() + "/properties");
    return Reply.json(200, PropertyJson.keys(address, comment.properties().keySet()).toString());
  }

  private Reply read(Request request) {
    JsonElement value = found(request).comment().properties().get(request.part(1));
    if (value == null) {
      throw ApiError.notFound("The property is not found.");
    }
    return Reply.json(200, PropertyJson.of(request.part(1), value).toString());
  }

  private Reply put(Request request) {
    JsonElement value = Properties.value(request);
    int status = set(request, value) ? 200 : 201;
    return request.view().face().isCloud() ? Reply.json(status, "{}") : Reply.empty(status);
  }

  private Reply delete(Request request) {
    if (!set(request, null)) {
      throw ApiError.notFound("The property is not found.");
    }
    return Reply.empty(204);
  }

  private boolean set(Request request, @Nullable JsonElement value) {
    Found found = found(request);
    access.require(request.caller(), found.issue(), Permission.EDIT_ALL_COMMENTS);
    Map<String, JsonElement> properties = new TreeMap<>(found.comment().properties());
    JsonElement before =
        value == null ? properties.remove(request.part(1)) : properties.put(request.part(1), value);
    site.issues()
        .recomment(
            found.issue().key(), found.comment().id(), comment -> found.comment().with(properties));
    return before != null;
  }
}
