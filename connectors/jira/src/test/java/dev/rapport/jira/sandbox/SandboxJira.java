package dev.rapport.jira.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.rapport.connector.Connector;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.Directory;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Installer;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.connector.Titles;
import dev.rapport.jira.JiraCloudConnector;
import dev.rapport.jira.JiraDataCenterConnector;
import dev.rapport.jira.contract.Exchange;
import dev.rapport.jira.contract.Witness;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.JournalEntry;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Filters;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SinkContract;
import dev.rapport.testkit.SourceContract;
import dev.rapport.testkit.Sweep;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stand-in that is shipped, with a few issues, and the connector set up for it. */
final class SandboxJira implements SourceContract.Host, SinkContract.Host {
  private static final String PROPERTY = "rapport";

  private final SettableClock clock = SettableClock.at("2026-11-02T09:00:00Z");
  private final Connector connector;
  private final String auth;
  private final JiraSandbox sandbox;
  private final Map<String, String> more = new HashMap<>();
  private final Map<String, Secret> secrets = new HashMap<>();
  private final Witness witness = new Witness();

  private SandboxJira(Connector connector, String auth, JiraSandbox.Builder sandbox, int issues) {
    this.connector = connector;
    this.auth = auth;
    this.sandbox =
        sandbox
            .clock(SandboxClock.following(clock))
            .volume("P", issues, 2, 3)
            .serviceProject("S", "Service")
            .watch(this::watch)
            .start();
  }

  /** A Cloud site with that many issues. */
  static SandboxJira cloud(int issues) {
    return new SandboxJira(new JiraCloudConnector(), "basic", JiraSandbox.cloud(), issues);
  }

  /** A Data Center with that many issues. */
  static SandboxJira dataCenter(int issues) {
    return new SandboxJira(
        new JiraDataCenterConnector(), "bearer", JiraSandbox.dataCenter(), issues);
  }

  private void watch(Call call, Reply reply) {
    String type =
        reply.headers().stream()
            .filter(it -> it.name().equals("Content-Type"))
            .map(Reply.Header::value)
            .findFirst()
            .orElse("");
    witness.saw(
        new Exchange(
            call.method(), call.target(), call.body(), reply.status(), type, reply.body(), false));
  }

  /** A site of that face with that many issues. */
  static SandboxJira of(Face face, int issues) {
    return face.isCloud() ? cloud(issues) : dataCenter(issues);
  }

  /** Sets a setting besides the usual. */
  SandboxJira set(String name, String value) {
    more.put(name, value);
    return this;
  }

  /** Sets what the webhook is signed with, and where it goes. */
  SandboxJira hook(String secret, String address) {
    secrets.put("hook.secret", Secret.of(secret));
    return set("hook.address", address);
  }

  /** Lets the connector's account administer the site. */
  SandboxJira administered() {
    sandbox.site().grants().grant(account(), Permission.ADMINISTER);
    return this;
  }

  /** The account that the connector has. */
  String account() {
    return sandbox.account().id();
  }

  /** Where the site is. */
  String address() {
    return sandbox.url();
  }

  /** The name of an account, by what the face calls its id. */
  String name(String id) {
    return sandbox.site().people().byId(id).map(Account::name).orElse(id);
  }

  /** Lets somebody in; gives their id. */
  String person(String name) {
    return sandbox.site().people().put(Account.person(name, name)).id();
  }

  Site site() {
    return sandbox.site();
  }

  void change(String key, String by, Map<String, JsonElement> values) {
    sandbox.issues().change(key, by, values, clock.instant(), null);
  }

  /** What the connector understood of one issue, of one kind. */
  <T extends TicketEvent> List<T> read(String key, Class<T> kind) {
    return history(key).events().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What the connector understood of one issue. */
  TicketHistory history(String key) {
    Source source = source(HostContexts.of(clock));
    return Sweep.of(source, Cursor.START).documents().stream()
        .filter(document -> document.key().equals(key))
        .map(source::decode)
        .findFirst()
        .orElseThrow();
  }

  /** Finds people there. */
  Directory directory(HostContext context) {
    return connector.directory(settings(), context).orElseThrow();
  }

  /** Reads titles there. */
  Titles titles(HostContext context) {
    return connector.titles(settings(), context).orElseThrow();
  }

  /** Switches a fault on, written as for the command. */
  SandboxJira with(String fault) {
    witness.excuse(fault);
    sandbox.faults().on(fault);
    return this;
  }

  /** Switches all faults off. */
  void recovers() {
    sandbox.faults().clear();
  }

  /** How many calls went to addresses with this in them. */
  long calls(String part) {
    return sandbox.journal().calls().stream().filter(it -> it.path().contains(part)).count();
  }

  /** What {@code check} finds. */
  Inspection inspect(HostContext context) {
    return connector.inspector(settings(), context).orElseThrow().inspect();
  }

  /** What is there once. */
  Installer installer(HostContext context) {
    return connector.installer(settings(), context).orElseThrow();
  }

  /** The searches that are saved there. */
  Filters filters() {
    return sandbox.site().filters();
  }

  private Settings settings() {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "auth.type", auth,
                "auth.user", sandbox.user(),
                "limits.requests-per-second", "100000",
                "scope.jql", "project = P",
                "write.summary", "property",
                "write.labels", "true",
                "write.comment", "true"));
    values.putAll(more);
    secrets.put("auth.secret", Secret.of(sandbox.token()));
    return new Settings("jira", URI.create(sandbox.url()), values, secrets);
  }

  @Override
  public Source source(HostContext context) {
    return connector.source(settings(), context);
  }

  @Override
  public Sink sink(HostContext context) {
    return connector.sink(settings(), context).orElseThrow();
  }

  @Override
  public int tickets() {
    return sandbox.issues().all().size();
  }

  @Override
  public List<String> sourceIds() {
    return sandbox.issues().all().stream().map(issue -> String.valueOf(issue.id())).toList();
  }

  @Override
  public void touch(int count) {
    clock.advance(Duration.ofMinutes(2));
    sourceIds().stream()
        .limit(count)
        .forEach(id -> sandbox.issues().change(id, "volume.answers", Map.of("status", "3")));
  }

  @Override
  public long writingCalls() {
    return sandbox.journal().writes().stream().filter(call -> !isQuestion(call)).count();
  }

  /** Reads that are too long for an address are posted. */
  private static boolean isQuestion(JournalEntry call) {
    return Stream.of("/search", "/search/jql", "/bulkfetch", "/approximate-count")
        .anyMatch(call.path()::endsWith);
  }

  @Override
  public Optional<String> shown(String sourceId) {
    return sandbox
        .issues()
        .find(sourceId)
        .map(issue -> issue.properties().get(PROPERTY))
        .map(Object::toString);
  }

  @Override
  public void edit(String sourceId, String json) {
    sandbox.issues().property(sourceId, PROPERTY, JsonParser.parseString(json));
  }

  @Override
  public int places() {
    return (int) sandbox.issues().all().stream().filter(SandboxJira::hasProperty).count();
  }

  private static boolean hasProperty(Issue issue) {
    return issue.properties().containsKey(PROPERTY);
  }

  @Override
  public void loseNextAnswer() {
    with("lost-answer:next=1");
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Override
  public void close() {
    sandbox.close();
    witness.close();
  }
}
