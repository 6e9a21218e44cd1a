package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;

/** Finds the requests of Jira Service Management among the issues. */
final class Requests {
  private final Site site;
  private final Access access;

  Requests(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  /** The request that a path names; 404 for an issue of any other project. */
  Issue of(Request request) {
    return require(access.issue(request));
  }

  /** The same, to be written to. */
  Issue writable(Request request) {
    return require(access.writable(request, Permission.ADD_COMMENTS));
  }

  /** Whether an account works on a request. */
  boolean isAgent(Account account, Issue issue) {
    return site.grants().allows(account.id(), issue.projectKey(), Permission.SERVICEDESK_AGENT);
  }

  private Issue require(Issue issue) {
    boolean request =
        site.vocabulary().project(issue.projectKey()).filter(Project::isService).isPresent();
    if (!request) {
      throw ApiError.notFound("The customer request does not exist.");
    }
    return issue;
  }
}
