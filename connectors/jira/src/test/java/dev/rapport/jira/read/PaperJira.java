package dev.rapport.jira.read;

import com.google.gson.Gson;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Source;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.JiraField;
import dev.rapport.jira.json.JiraJson;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.RemoteLink;
import dev.rapport.jira.json.RoleActor;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SourceContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Jira on paper: it understands the two moments of a sweep's question and nothing else. */
final class PaperJira implements JiraFace, SourceContract.Host {
  private static final Pattern UPDATED = Pattern.compile("updated >= (\\d+)");
  private static final Pattern CREATED = Pattern.compile("created >= (\\d+)");
  private static final Instant FIRST = Instant.parse("2026-10-01T08:00:00Z");

  private record Entry(long id, Instant created, Instant updated) {}

  final SettableClock clock = SettableClock.at("2026-11-02T09:00:00Z");
  final Gson gson = JiraJson.gson(HostContexts.of(clock).texts(), true);
  final List<String> asked = new ArrayList<>();
  final List<List<Long>> healed = new ArrayList<>();
  final Set<String> gone = new HashSet<>();
  final Set<Long> outside = new HashSet<>();
  private final Map<Long, Entry> entries = new LinkedHashMap<>();
  int pageSize = 100;
  boolean keepsPlace = true;
  boolean repeatsTokens;
  boolean ignoresOrder;

  /** Issues that were born that many to a second, and not touched since. */
  static PaperJira with(int issues, int perSecond) {
    PaperJira jira = new PaperJira();
    for (int i = 0; i < issues; i++) {
      Instant born = FIRST.plusSeconds(i / perSecond);
      jira.entries.put(10_000L + i, new Entry(10_000L + i, born, born));
    }
    return jira;
  }

  void edit(long id) {
    Entry entry = entries.get(id);
    entries.put(id, new Entry(id, entry.created(), clock.instant()));
  }

  @Override
  public boolean keepsPlace() {
    return keepsPlace;
  }

  @Override
  public IssuePage search(IssueQuery query, String next) {
    asked.add("search");
    healed.add(query.heal());
    List<Entry> hits =
        entries.values().stream()
            .filter(entry -> isAfter(UPDATED, query.jql(), entry.updated()))
            .filter(entry -> isAfter(CREATED, query.jql(), entry.created()))
            .sorted(
                ignoresOrder
                    ? Comparator.comparing(Entry::created).reversed()
                    : Comparator.comparing(Entry::created))
            .toList();
    int from = next == null ? 0 : Integer.parseInt(next);
    int to = Math.min(hits.size(), from + pageSize);
    List<Issue> page = hits.subList(Math.min(from, to), to).stream().map(this::issue).toList();
    String token = to == hits.size() ? null : "" + (repeatsTokens ? pageSize : to);
    return new IssuePage(page, token, clock.instant());
  }

  private static boolean isAfter(Pattern bound, String jql, Instant moment) {
    Matcher matcher = bound.matcher(jql);
    return !matcher.find() || moment.toEpochMilli() >= Long.parseLong(matcher.group(1));
  }

  private Issue issue(Entry entry) {
    return gson.fromJson(
        """
        {"id":"%d","key":"P-%d","fields":{"created":"%s","updated":"%s","project":{"key":"P"},
          "status":{"id":"1","name":"Open"},"issuetype":{"name":"Task"},
          "reporter":{"accountId":"ann","emailAddress":"ann@Example.com"},
          "comment":{"total":1,"comments":[{"id":"%d","created":"%s","body":"Hi",
            "author":{"accountId":"app","accountType":"app"}}]}}}"""
            .formatted(
                entry.id(),
                entry.id(),
                entry.created(),
                entry.updated(),
                entry.id(),
                entry.created()),
        Issue.class);
  }

  @Override
  public List<Issue> byId(List<String> ids, List<String> fields) {
    asked.add("byId");
    return entries.values().stream()
        .filter(entry -> ids.contains("" + entry.id()))
        .map(this::issue)
        .toList();
  }

  @Override
  public List<Issue> present(List<String> ids, List<String> fields) {
    return byId(ids, fields);
  }

  @Override
  public List<String> ids(String scope) {
    asked.add("ids");
    return entries.values().stream()
        .filter(entry -> !outside.contains(entry.id()))
        .map(entry -> "" + entry.id())
        .toList();
  }

  @Override
  public Map<String, Histories> histories(List<Issue> issues) {
    asked.add("histories");
    Map<String, Histories> histories = new LinkedHashMap<>();
    ChangeGroup change =
        gson.fromJson(
            """
            {"id":"1","created":1790841600,"author":{"accountId":"bob"},
              "items":[{"field":"status","from":"9","to":"1"}]}""",
            ChangeGroup.class);
    issues.forEach(issue -> histories.put(issue.id(), new Histories(List.of(change), true)));
    return histories;
  }

  @Override
  public boolean lacksComments(Issue issue) {
    return gone.contains(issue.id());
  }

  @Override
  public List<Comment> comments(String issueId) {
    throw HostException.of(HostException.Kind.NOT_FOUND, "paper", "gone");
  }

  @Override
  public List<RemoteLink> remoteLinks(String issueId) {
    throw new AssertionError("no issue was ever linked");
  }

  @Override
  public List<JiraStatus> statuses() {
    asked.add("statuses");
    return List.of(new JiraStatus("1", "Open", new JiraStatus.StatusCategory("new")));
  }

  @Override
  public List<JiraField> fields() {
    asked.add("fields");
    return List.of();
  }

  @Override
  public Map<String, String> roles(String project) {
    asked.add("roles of " + project);
    return Map.of("Team", "7", "Users", "8");
  }

  @Override
  public List<RoleActor> roleActors(String project, String role) {
    asked.add("role " + role);
    return List.of(
        new RoleActor("atlassian-user-role-actor", null, new RoleActor.User("ann"), null),
        new RoleActor("atlassian-group-role-actor", "it", null, null));
  }

  @Override
  public List<JiraUser> usersLike(String text) {
    return List.of();
  }

  @Override
  public List<JiraUser> members(String group) {
    asked.add("members of " + group);
    return List.of(new JiraUser("bob", "atlassian", null, null, null, null));
  }

  @Override
  public Source source(HostContext context) {
    return new JiraSource(
        "jira",
        new Reading("project = P", List.of("it"), List.of("Team"), Set.of()),
        this,
        Requests.UNASKED,
        context);
  }

  @Override
  public int tickets() {
    return entries.size();
  }

  @Override
  public void touch(int count) {
    clock.advance(Duration.ofMinutes(2));
    entries.keySet().stream().limit(count).toList().forEach(this::edit);
  }

  @Override
  public long writingCalls() {
    return 0;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Override
  public void close() {}
}
