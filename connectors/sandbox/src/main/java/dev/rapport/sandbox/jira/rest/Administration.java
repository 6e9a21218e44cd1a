package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;

/** What administrators of the site alone may do. */
final class Administration {
  private Administration() {}

  /** Refuses everybody else with 403. */
  static void require(Site site, Request request) {
    if (!site.grants().allows(request.caller().id(), "", Permission.ADMINISTER)) {
      throw ApiError.forbidden("You have to be an administrator of Jira.");
    }
  }
}
