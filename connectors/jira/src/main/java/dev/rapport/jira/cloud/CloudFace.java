package dev.rapport.jira.cloud;

import dev.rapport.connector.HostException;
import dev.rapport.http.Answer;
import dev.rapport.http.Gathered;
import dev.rapport.http.HostClient;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.Changelog;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.CommentPage;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.JiraField;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.MemberPage;
import dev.rapport.jira.json.ProjectRole;
import dev.rapport.jira.json.RemoteLink;
import dev.rapport.jira.json.RoleActor;
import dev.rapport.jira.json.StandardFields;
import dev.rapport.jira.read.Histories;
import dev.rapport.jira.read.IssuePage;
import dev.rapport.jira.read.IssueQuery;
import dev.rapport.jira.read.JiraFace;
import dev.rapport.jira.read.Jql;
import dev.rapport.jira.read.SiteReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How Jira Cloud is asked. */
public final class CloudFace implements JiraFace {
  /** The version of the interface, as it stands in paths. */
  static final String VERSION = "3";

  /** What Cloud gives at most once fields are asked for. */
  private static final int PAGE = 100;

  /** What Cloud gives at most of numbers alone. */
  private static final int IDS = 5_000;

  private static final int COMMENTS = 100;
  private static final int MEMBERS = 50;

  private final String host;
  private final HostClient client;
  private final CloudApi api;
  private final SiteReader site;
  private final ChangelogReader changelogs;

  /** A face of the host that the client calls. */
  public CloudFace(String host, HostClient client) {
    this.host = host;
    this.client = client;
    this.api = client.api(CloudApi.class);
    this.site = new SiteReader(client, VERSION);
    this.changelogs = new ChangelogReader(host, client, api);
  }

  @Override
  public boolean keepsPlace() {
    return true;
  }

  @Override
  public IssuePage search(IssueQuery query, @Nullable String next) {
    return search(query, PAGE, next);
  }

  private IssuePage search(IssueQuery query, int size, @Nullable String next) {
    Answer<CloudSearch.Answer> answer =
        client.read(
            api.search(
                new CloudSearch.Request(
                    query.jql(),
                    query.fields(),
                    size,
                    next,
                    query.heal().isEmpty() ? null : query.heal())));
    List<Issue> issues = answer.body().issues();
    if (issues == null) {
      throw malformed("search/jql answered without issues");
    }
    return new IssuePage(issues, answer.body().next(), answer.serverTime().orElse(null));
  }

  @Override
  public List<Issue> byId(List<String> ids, List<String> fields) {
    return byId(ids, fields, null, null);
  }

  @Override
  public List<Issue> present(List<String> ids, List<String> fields) {
    return byId(ids, fields);
  }

  @Override
  public List<String> ids(String scope) {
    IssueQuery query = new IssueQuery(Jql.sweep(scope, null, null), List.of("id"), List.of());
    Gathered<String> ids = new Gathered<>(host, "the list of issues in scope");
    Set<String> tokens = new HashSet<>();
    @Nullable String next = null;
    do {
      IssuePage page = search(query, IDS, next);
      ids.add(page.issues().stream().map(Issue::id).filter(Objects::nonNull).toList());
      next = page.next();
      if (next != null && !tokens.add(next)) {
        throw HostException.of(
            HostException.Kind.UNAVAILABLE,
            host,
            "the search gives the same page token again: try rapport sync --sweep again later");
      }
    } while (next != null);
    return ids.all();
  }

  List<Issue> byId(
      List<String> ids,
      List<String> fields,
      @Nullable List<String> expand,
      @Nullable List<String> properties) {
    List<Issue> issues = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += CloudIssues.MOST) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + CloudIssues.MOST));
      issues.addAll(some(new CloudIssues.Request(some, fields, expand, properties)));
    }
    return issues;
  }

  private List<Issue> some(CloudIssues.Request request) {
    CloudIssues.Answer answer = client.read(api.issues(request)).body();
    if (answer.issueErrors() != null && !answer.issueErrors().isEmpty()) {
      throw HostException.of(
          HostException.Kind.UNAVAILABLE,
          host,
          "issue/bulkfetch could not give " + answer.issueErrors().size() + " issues: try again");
    }
    return answer.issues() == null ? List.of() : answer.issues();
  }

  @Override
  public Map<String, Histories> histories(List<Issue> issues) {
    Map<String, Histories> histories = new HashMap<>();
    Map<String, List<ChangeGroup>> told =
        changelogs.read(issues.stream().map(issue -> String.valueOf(issue.id())).toList());
    told.forEach((id, changes) -> histories.put(id, new Histories(changes, true)));
    List<String> silent =
        issues.stream()
            .filter(CloudFace::changedAfterBirth)
            .map(issue -> String.valueOf(issue.id()))
            .filter(id -> told.getOrDefault(id, List.of()).isEmpty())
            .toList();
    // The bulk answer was seen empty where the issue itself has changes: ask the issue.
    byId(silent, List.of("created"), List.of("changelog"), null)
        .forEach(issue -> histories.put(String.valueOf(issue.id()), embedded(issue)));
    return histories;
  }

  private static boolean changedAfterBirth(Issue issue) {
    StandardFields fields = issue.fields() == null ? null : issue.fields().standard();
    Instant created = fields == null ? null : fields.created();
    Instant updated = fields == null ? null : fields.updated();
    return created != null && updated != null && updated.isAfter(created.plusSeconds(1));
  }

  private static Histories embedded(Issue issue) {
    Changelog changelog = issue.changelog();
    return changelog == null
        ? Histories.NONE
        : new Histories(changelog.present(), !changelog.isCut());
  }

  @Override
  public boolean lacksComments(Issue issue) {
    CommentPage page = issue.fields() == null ? null : issue.fields().standard().comment();
    return page == null || page.isCut();
  }

  @Override
  public List<Comment> comments(String issueId) {
    return CommentPage.all(
        host, from -> client.read(api.comments(issueId, from, COMMENTS, "created")).body());
  }

  @Override
  public List<RemoteLink> remoteLinks(String issueId) {
    return client.read(api.remoteLinks(issueId)).body();
  }

  @Override
  public List<JiraStatus> statuses() {
    return site.statuses();
  }

  @Override
  public List<JiraField> fields() {
    return site.fields();
  }

  @Override
  public Map<String, String> roles(String project) {
    return ProjectRole.ids(client.read(api.roles(project)).body());
  }

  @Override
  public List<RoleActor> roleActors(String project, String role) {
    return client.read(api.role(project, role)).body().present();
  }

  @Override
  public List<JiraUser> usersLike(String text) {
    return client.read(api.users(text, MEMBERS)).body();
  }

  @Override
  public List<JiraUser> members(String group) {
    return MemberPage.all(host, from -> client.read(api.members(group, from, MEMBERS)).body());
  }

  private HostException malformed(String what) {
    return HostException.of(HostException.Kind.MALFORMED, host, what);
  }
}
