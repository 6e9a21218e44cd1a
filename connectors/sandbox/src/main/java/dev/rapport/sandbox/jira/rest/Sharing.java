package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;

/** Who may show others their searches and dashboards. */
final class Sharing {
  private Sharing() {}

  /** Refuses with 400 who wants to share and may not. */
  static void require(Site site, Request request, boolean shared) {
    if (shared
        && !site.grants().allows(request.caller().id(), "", Permission.CREATE_SHARED_OBJECTS)) {
      throw ApiError.badRequest("You do not have permission to share.");
    }
  }
}
