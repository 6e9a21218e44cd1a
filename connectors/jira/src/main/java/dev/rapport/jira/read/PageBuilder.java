package dev.rapport.jira.read;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.jira.decode.Accounts;
import dev.rapport.jira.decode.JiraDocument;
import dev.rapport.jira.decode.KnownFields;
import dev.rapport.jira.decode.ServiceAnswers;
import dev.rapport.jira.decode.ServiceRequest;
import dev.rapport.jira.decode.StatusCatalog;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.ChangeItem;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.CommentPage;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.IssueFields;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.Project;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers everything that belongs to some issues: histories, the rest of the comments, people. */
final class PageBuilder {
  private final JiraFace face;
  private final SiteWords words;
  private final PageActors actors;
  private final String host;
  private final ProjectRoles roles;
  private final Requests requests;

  private final List<Issue> issues = new ArrayList<>();
  private final List<Page.Rejected> rejected = new ArrayList<>();
  private final Map<String, Histories> histories = new LinkedHashMap<>();
  private final Map<String, List<Comment>> comments = new LinkedHashMap<>();
  private final Map<String, ServiceAnswers> answers = new LinkedHashMap<>();

  PageBuilder(
      String host,
      JiraFace face,
      SiteWords words,
      Groups groups,
      ProjectRoles roles,
      Requests requests) {
    this.host = host;
    this.face = face;
    this.words = words;
    this.roles = roles;
    this.requests = requests;
    this.actors = new PageActors(host, groups, roles);
    this.actors.add(groups.refresh());
  }

  Page build(List<Issue> found, KnownFields fields, Cursor next, boolean last) {
    found.forEach(this::addWithComments);
    histories.putAll(face.histories(issues));
    roles.learn(issues.stream().flatMap(issue -> project(issue).stream()).toList());
    issues.forEach(issue -> answers.put(String.valueOf(issue.id()), requests.about(issue, fields)));
    issues.forEach(issue -> addActors(issue, fields));
    JiraDocument.Site site =
        new JiraDocument.Site(statuses(), fields, new Accounts(host, actors.idsByName()));
    List<RawTicket> documents = issues.stream().map(issue -> document(issue, site)).toList();
    return new Page(documents, actors.actors(), rejected, next, last);
  }

  private void addWithComments(Issue issue) {
    String id = issue.id();
    if (id == null || id.isBlank()) {
      rejected.add(new Page.Rejected("unknown", "an issue without a number", "issue.id"));
      return;
    }
    try {
      comments.put(id, face.lacksComments(issue) ? face.comments(id) : embedded(issue));
      issues.add(issue);
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.NOT_FOUND && e.kind() != HostException.Kind.FORBIDDEN) {
        throw e;
      }
      rejected.add(
          new Page.Rejected(id, "its comments are not there, or not for this account", "comment"));
    }
  }

  private static Optional<String> project(Issue issue) {
    return Optional.ofNullable(issue.fields())
        .map(fields -> fields.standard().project())
        .map(Project::key)
        .filter(key -> !key.isBlank());
  }

  private static List<Comment> embedded(Issue issue) {
    CommentPage page = issue.fields() == null ? null : issue.fields().standard().comment();
    return page == null ? List.of() : page.present();
  }

  private void addActors(Issue issue, KnownFields fields) {
    actors.addFrom(issue);
    actors.addFrom(histories(issue).changes(), commentsOf(issue));
    IssueFields record = issue.fields();
    if (record != null) {
      actors.add(new ServiceRequest(fields, record.custom(), answers(issue)).people());
    }
  }

  private RawTicket document(Issue issue, JiraDocument.Site site) {
    Histories history = histories(issue);
    return new JiraDocument(
        String.valueOf(issue.id()),
        issue,
        history.changes(),
        commentsOf(issue),
        RemoteLinks.of(face, String.valueOf(issue.id()), history.changes()),
        answers(issue),
        history.whole(),
        site);
  }

  private Histories histories(Issue issue) {
    return histories.getOrDefault(String.valueOf(issue.id()), Histories.NONE);
  }

  private ServiceAnswers answers(Issue issue) {
    return answers.getOrDefault(String.valueOf(issue.id()), ServiceAnswers.NONE);
  }

  private List<Comment> commentsOf(Issue issue) {
    return comments.getOrDefault(String.valueOf(issue.id()), List.of());
  }

  private StatusCatalog statuses() {
    Set<String> named = new HashSet<>();
    for (Issue issue : issues) {
      JiraStatus now = issue.fields() == null ? null : issue.fields().standard().status();
      Stream.concat(
              Stream.ofNullable(now == null ? null : now.id()),
              histories(issue).changes().stream().flatMap(PageBuilder::statuses))
          .filter(id -> !id.isBlank())
          .forEach(named::add);
    }
    return words.statuses(named);
  }

  private static Stream<String> statuses(ChangeGroup change) {
    return change.changes().stream()
        .filter(item -> "status".equals(item.fieldId()) || "status".equals(item.field()))
        .flatMap(PageBuilder::bothEnds);
  }

  private static Stream<String> bothEnds(ChangeItem item) {
    return Stream.of(item.from(), item.to()).filter(Objects::nonNull);
  }
}
