package dev.rapport.jira.read;

import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.IssueFields;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.StandardFields;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The accounts that a page names: who they are comes with the issues and costs no call. */
final class PageActors {
  private final String host;
  private final Groups groups;
  private final ProjectRoles roles;
  private final Map<String, JiraUser> users = new LinkedHashMap<>();

  PageActors(String host, Groups groups, ProjectRoles roles) {
    this.host = host;
    this.groups = groups;
    this.roles = roles;
  }

  void add(Collection<JiraUser> named) {
    named.forEach(this::add);
  }

  /** Those in the record itself. */
  void addFrom(Issue issue) {
    IssueFields fields = issue.fields();
    if (fields != null) {
      StandardFields standard = fields.standard();
      add(standard.assignee());
      add(standard.reporter());
      add(standard.creator());
    }
  }

  void addFrom(List<ChangeGroup> changes, List<Comment> comments) {
    Stream.concat(changes.stream().map(ChangeGroup::author), comments.stream().map(Comment::author))
        .forEach(this::add);
  }

  /** For each name that was seen the id behind it; empty on Cloud, which has no names. */
  Map<String, String> idsByName() {
    Map<String, String> ids = new LinkedHashMap<>();
    users.forEach((id, user) -> putName(ids, user.name(), id));
    return ids;
  }

  private static void putName(Map<String, String> ids, @Nullable String name, String id) {
    if (name != null && !name.isBlank()) {
      ids.put(name, id);
    }
  }

  List<Actor> actors() {
    return users.entrySet().stream().map(user -> actor(user.getKey(), user.getValue())).toList();
  }

  private void add(@Nullable JiraUser user) {
    String id = user == null ? null : user.stableId();
    if (user != null && id != null) {
      users.putIfAbsent(id, user);
    }
  }

  private Actor actor(String id, JiraUser user) {
    String name = user.name();
    return new Actor(
        new ActorId(host, id),
        name == null || name.isBlank() ? id : name,
        kind(user),
        groups.of(id),
        roles(id, name),
        domain(user.emailAddress()));
  }

  private Set<String> roles(String id, @Nullable String name) {
    Set<String> held = new HashSet<>(roles.of(id));
    if (name != null) {
      held.addAll(roles.of(name));
    }
    return held;
  }

  /** Data Center has no account types: bots are named in the configuration there. */
  private static Actor.Kind kind(JiraUser user) {
    return "app".equals(user.accountType()) ? Actor.Kind.SOFTWARE : Actor.Kind.PERSON;
  }

  private static @Nullable String domain(@Nullable String address) {
    int at = address == null ? -1 : address.lastIndexOf('@');
    return address == null || at < 0 || at == address.length() - 1
        ? null
        : address.substring(at + 1).toLowerCase(Locale.ROOT);
  }
}
