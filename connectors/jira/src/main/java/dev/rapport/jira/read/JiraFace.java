package dev.rapport.jira.read;

import dev.rapport.connector.HostException;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.JiraField;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.RemoteLink;
import dev.rapport.jira.json.RoleActor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Cloud and Data Center both can be asked, each in its own way. Every method calls the host
 * and throws {@link HostException}.
 */
public interface JiraFace {
  /**
   * One page of issues.
   *
   * @param next what the page before said, or null for the first
   */
  IssuePage search(IssueQuery query, @Nullable String next);

  /**
   * Whether a search can be continued a while later where it was. Where not, the next fetch asks
   * afresh.
   */
  boolean keepsPlace();

  /** These issues, as they are now; those that are gone or hidden are left out. */
  List<Issue> byId(List<String> ids, List<String> fields);

  /** The same without their histories, for a look at how they stand. */
  List<Issue> present(List<String> ids, List<String> fields);

  /**
   * The numbers of all issues in scope, in any order; one may come twice.
   *
   * @param scope the admin's restriction, without an order
   */
  List<String> ids(String scope);

  /** The histories of issues that were just found, by issue id; an issue may be left out. */
  Map<String, Histories> histories(List<Issue> issues);

  /** Whether the comments inside the issue are not all, or do not say who may see them. */
  boolean lacksComments(Issue issue);

  /** All comments of one issue. */
  List<Comment> comments(String issueId);

  /** All links of one issue to something outside Jira: a call for each issue. */
  List<RemoteLink> remoteLinks(String issueId);

  /** All statuses of the site. */
  List<JiraStatus> statuses();

  /** All fields of the site. */
  List<JiraField> fields();

  /** The ids of the roles that a project has, by name. */
  Map<String, String> roles(String project);

  /** Who holds a role in a project. */
  List<RoleActor> roleActors(String project, String role);

  /** The members of a group, by its name. */
  List<JiraUser> members(String group);

  /** Some of the accounts whose name or e-mail address looks like this text. */
  List<JiraUser> usersLike(String text);
}
