package dev.rapport.jira.datacenter;

import dev.rapport.connector.HostException;
import dev.rapport.http.Answer;
import dev.rapport.http.Gathered;
import dev.rapport.http.HostClient;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Jira Data Center is asked. Histories come inside the issues, whole. */
public final class DataCenterFace implements JiraFace {
  /** The version of the interface, as it stands in paths. */
  static final String VERSION = "2";

  /** A page of issues with their whole histories; the host may make it smaller. */
  private static final int PAGE = 200;

  /** A page of numbers alone; the host may make it smaller. */
  private static final int IDS = 1_000;

  /** The host refuses to look further into a result. */
  private static final int WINDOW = 10_000;

  private static final int COMMENTS = 100;
  private static final int MEMBERS = 50;

  private final String host;
  private final HostClient client;
  private final DataCenterApi api;
  private final SiteReader site;

  /** A face of the host that the client calls. */
  public DataCenterFace(String host, HostClient client) {
    this.host = host;
    this.client = client;
    this.api = client.api(DataCenterApi.class);
    this.site = new SiteReader(client, VERSION);
  }

  /** Offsets slip when an issue is deleted, and end at ten thousand. */
  @Override
  public boolean keepsPlace() {
    return false;
  }

  @Override
  public IssuePage search(IssueQuery query, @Nullable String next) {
    int startAt = next == null ? 0 : Integer.parseInt(next);
    if (startAt + PAGE > WINDOW) {
      throw tooManyAtOnce();
    }
    Answer<DataCenterSearch.Answer> answer =
        client.read(
            api.search(
                new DataCenterSearch.Request(
                    query.jql(), startAt, PAGE, query.fields(), List.of("changelog"), true)));
    return page(answer, startAt);
  }

  private IssuePage page(Answer<DataCenterSearch.Answer> answer, int startAt) {
    List<Issue> issues = answer.body().issues();
    if (issues == null) {
      throw HostException.of(
          HostException.Kind.MALFORMED, host, "api/2/search answered without issues");
    }
    Integer next = answer.body().next(startAt);
    return new IssuePage(
        issues, next == null ? null : next.toString(), answer.serverTime().orElse(null));
  }

  @Override
  public List<Issue> byId(List<String> ids, List<String> fields) {
    return byId(ids, fields, List.of("changelog"));
  }

  @Override
  public List<Issue> present(List<String> ids, List<String> fields) {
    return byId(ids, fields, List.of());
  }

  private List<Issue> byId(List<String> ids, List<String> fields, List<String> expand) {
    List<Issue> issues = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += PAGE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + PAGE));
      Jql.byId(some).ifPresent(jql -> issues.addAll(found(jql, fields, expand)));
    }
    return issues;
  }

  /** Page by page: the admin of the host decides how large one is. */
  private List<Issue> found(String jql, List<String> fields, List<String> expand) {
    Gathered<Issue> issues = new Gathered<>(host, "the search for issues by id");
    @Nullable Integer next = 0;
    while (next != null) {
      DataCenterSearch.Answer answer =
          client
              .read(
                  api.search(new DataCenterSearch.Request(jql, next, PAGE, fields, expand, false)))
              .body();
      issues.add(answer.present());
      next = answer.next(next);
    }
    return issues.all();
  }

  @Override
  public List<String> ids(String scope) {
    List<String> ids = new ArrayList<>();
    @Nullable Instant from = null;
    @Nullable Instant next = null;
    do {
      from = next;
      next = window(scope, from, ids);
      if (next != null && next.equals(from)) {
        throw tooManyAtOnce();
      }
    } while (next != null);
    return ids;
  }

  /** As far as the host looks into one result; gives the birth from which to go on, or null. */
  private @Nullable Instant window(String scope, @Nullable Instant from, List<String> ids) {
    @Nullable Instant newest = from;
    @Nullable Integer next = 0;
    while (next != null && next + IDS <= WINDOW) {
      DataCenterSearch.Answer answer =
          client
              .read(
                  api.search(
                      new DataCenterSearch.Request(
                          Jql.sweep(scope, null, from),
                          next,
                          IDS,
                          List.of("created"),
                          List.of(),
                          true)))
              .body();
      for (Issue issue : answer.present()) {
        ids.add(String.valueOf(issue.id()));
        newest = issue.born() == null ? newest : issue.born();
      }
      next = answer.next(next);
    }
    return next == null ? null : newest;
  }

  private HostException tooManyAtOnce() {
    return HostException.of(
        HostException.Kind.CONFIGURATION,
        host,
        "more than "
            + (WINDOW - IDS)
            + " issues in scope were born in one second, and the host shows no more of them:"
            + " split scope.jql over two hosts of rapport.yaml, for example by project");
  }

  @Override
  public Map<String, Histories> histories(List<Issue> issues) {
    Map<String, Histories> histories = new HashMap<>();
    for (Issue issue : issues) {
      if (issue.changelog() != null) {
        histories.put(
            String.valueOf(issue.id()),
            new Histories(issue.changelog().present(), !issue.changelog().isCut()));
      }
    }
    return histories;
  }

  /** On a service project only the comment's own call says who may see it: one call an issue. */
  @Override
  public boolean lacksComments(Issue issue) {
    StandardFields fields = issue.fields() == null ? null : issue.fields().standard();
    CommentPage page = fields == null ? null : fields.comment();
    boolean request =
        fields != null && fields.project() != null && fields.project().isServiceProject();
    return page == null || page.isCut() || (request && !page.present().isEmpty());
  }

  @Override
  public List<Comment> comments(String issueId) {
    return CommentPage.all(
        host, from -> client.read(api.comments(issueId, from, COMMENTS, "properties")).body());
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
}
