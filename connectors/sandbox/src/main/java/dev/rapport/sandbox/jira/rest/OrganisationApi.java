package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The organisations that share requests, and, for agents, who belongs to them. */
final class OrganisationApi {
  private final Site site;

  OrganisationApi(Site site) {
    this.site = site;
  }

  void offer(Router router, String base) {
    router.on("GET", base + "/organization", this::list);
    router.on("GET", base + "/organization/{}/user", this::members);
  }

  private Reply list(Request request) {
    return ServiceJson.page(request, all(), organisation -> organisation);
  }

  /** Those that share any request. */
  private List<JsonElement> all() {
    return site.issues().all().stream()
        .map(issue -> issue.value(Vocabulary.ORGANISATIONS))
        .filter(JsonElement::isJsonArray)
        .flatMap(list -> StreamSupport.stream(list.getAsJsonArray().spliterator(), false))
        .distinct()
        .toList();
  }

  private Reply members(Request request) {
    String id = request.part(0);
    if (!isAgent(request.caller().id())) {
      throw ApiError.forbidden("Only agents see who belongs to an organization.");
    }
    if (all().stream().noneMatch(organisation -> hasId(organisation, id))) {
      throw ApiError.notFound("The organization does not exist.");
    }
    return ServiceJson.page(
        request, site.organisations().of(id), member -> ServiceJson.user(request.view(), member));
  }

  private static boolean hasId(JsonElement organisation, String id) {
    return organisation instanceof JsonObject object
        && Objects.equals(object.get("id").getAsString(), id);
  }

  private boolean isAgent(String account) {
    return site.vocabulary().projects().stream()
        .filter(Project::isService)
        .anyMatch(it -> site.grants().allows(account, it.key(), Permission.SERVICEDESK_AGENT));
  }
}
