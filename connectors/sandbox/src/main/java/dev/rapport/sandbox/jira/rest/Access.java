package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;

/** Which issues a caller reaches, and for what. */
final class Access {
  private final Site site;
  private final FaultSwitches faults;
  private final IssueWrites writes;

  Access(Site site, FaultSwitches faults, boolean limitsWrites) {
    this.site = site;
    this.faults = faults;
    this.writes = new IssueWrites(limitsWrites);
  }

  /** Whether a caller sees an issue. */
  boolean shows(Account caller, Issue issue) {
    return site.grants().shows(caller.id(), issue)
        && !faults.strikes(Fault.HIDDEN_ISSUES, String.valueOf(issue.id()));
  }

  /** The issue that a path names by number, key or former key; 404 where it is not to be seen. */
  Issue issue(Request request) {
    return site.issues()
        .find(request.part(0))
        .filter(issue -> shows(request.caller(), issue))
        .filter(issue -> !faults.strikes(Fault.MISSING_ISSUE, String.valueOf(issue.id())))
        .orElseThrow(ApiError::notFound);
  }

  /** The issue that a path names, to be written to; 403 without the right, 429 if too often. */
  Issue writable(Request request, Permission permission) {
    Issue issue = issue(request);
    require(request.caller(), issue, permission);
    writes.admit(issue.id(), site.now());
    return issue;
  }

  void require(Account caller, Issue issue, Permission permission) {
    if (!may(caller, issue, permission)) {
      throw ApiError.forbidden("You do not have the permission " + permission + " here.");
    }
  }

  boolean may(Account caller, Issue issue, Permission permission) {
    return !faults.isOn(Fault.NO_WRITE_ROLE)
        && site.grants().allows(caller.id(), issue.projectKey(), permission);
  }
}
