package dev.rapport.servicenow;

import dev.rapport.connector.Connector;
import dev.rapport.connector.Directory;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.connector.Titles;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.http.JournalEntry;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SinkContract;
import dev.rapport.testkit.SourceContract;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small instance with its people, groups and states, and the connector set up for it. */
final class Instance implements SourceContract.Host, SinkContract.Host {
  static final String TABLE = "x_acme_rapport_summary";

  /** Few tasks on a page, so that a small instance has several pages. */
  private static final int PAGE = 5;

  private final SettableClock clock = SettableClock.at("2026-11-02T09:00:00Z");
  private final ServiceNowSandbox sandbox =
      ServiceNowSandbox.builder().clock(SandboxClock.following(clock)).start();
  private final List<String> incidents = new ArrayList<>();
  private final Map<String, String> settings = new HashMap<>();
  private final Connector connector;
  final String desk;
  final String network;
  final String ann;
  final String carl;

  Instance() {
    this(new ServiceNowConnector(PAGE));
  }

  Instance(Connector connector) {
    this.connector = connector;
    desk = table("sys_user_group").insert(Map.of("name", "Service Desk")).sysId();
    network = table("sys_user_group").insert(Map.of("name", "Network")).sysId();
    ann = user("ann.it", "ann@acme.example");
    carl = user("carl", "carl@customer.example");
    table("sys_user_grmember").insert(Map.of("user", ann, "group", desk));
    state("1", "New");
    state("2", "In Progress");
    state("3", "On Hold");
    state("6", "Resolved");
    choice("incident", "hold_reason", "1", "Awaiting Caller");
    choice("task", "state", "1", "Open");
    choice("task", "state", "3", "Closed Complete");
    settings.put("auth.type", "basic");
    settings.put("auth.user", sandbox.user());
    settings.put("limits.requests-per-second", "1000");
    settings.put("write.summary", "row");
    settings.put("write.table", TABLE);
  }

  /** With that many new incidents, one opened every hour. */
  static Instance of(int incidents) {
    Instance instance = new Instance();
    for (int i = 0; i < incidents; i++) {
      instance.open();
      instance.clock.advance(Duration.ofHours(1));
    }
    return instance;
  }

  Table table(String name) {
    return sandbox.tables().table(name);
  }

  ServiceNowSandbox sandbox() {
    return sandbox;
  }

  /** The next incident, opened now by Carl, with the service desk. */
  String open() {
    String id =
        table("incident")
            .insert(
                Map.of(
                    "number",
                    "INC%07d".formatted(incidents.size() + 1),
                    "state",
                    "1",
                    "active",
                    "true",
                    "opened_at",
                    Tables.text(clock.instant()),
                    "opened_by",
                    carl,
                    "caller_id",
                    carl,
                    "assignment_group",
                    desk,
                    "priority",
                    "3",
                    "category",
                    "network"),
                "carl")
            .sysId();
    incidents.add(id);
    return id;
  }

  /** Ann changes an incident, a minute later. */
  void change(String incident, Map<String, String> values) {
    clock.advance(Duration.ofMinutes(1));
    table("incident").update(incident, values, "ann.it");
  }

  Instance with(String name, String value) {
    settings.put(name, value);
    return this;
  }

  Instance with(Fault fault) {
    sandbox.faults().on(fault);
    return this;
  }

  String user(String login, String email) {
    return table("sys_user")
        .insert(Map.of("user_name", login, "name", "Person " + login, "email", email))
        .sysId();
  }

  void state(String value, String label) {
    choice("incident", "state", value, label);
  }

  void choice(String table, String element, String value, String label) {
    table("sys_choice")
        .insert(
            Map.of(
                "name", table,
                "element", element,
                "language", "en",
                "value", value,
                "label", label,
                "inactive", "false"));
  }

  Settings settings() {
    return settings("sandbox-only");
  }

  Settings settings(String password) {
    Map<String, Secret> secrets =
        Map.of(
            "auth.secret", Secret.of(password),
            "auth.client-secret", Secret.of(sandbox.password()));
    return new Settings("snow", URI.create(sandbox.url()), settings, secrets);
  }

  List<String> calls() {
    return sandbox.journal().calls().stream()
        .map(JournalEntry::path)
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .toList();
  }

  /** Finds people there. */
  Directory directory(HostContext context) {
    return connector.directory(settings(), context).orElseThrow();
  }

  /** Reads titles there. */
  Titles titles(HostContext context) {
    return connector.titles(settings(), context).orElseThrow();
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
    return incidents.size();
  }

  @Override
  public List<String> sourceIds() {
    return incidents;
  }

  @Override
  public void touch(int count) {
    clock.advance(Duration.ofMinutes(5));
    incidents.stream().limit(count).forEach(id -> change(id, Map.of("state", "2")));
    clock.advance(Duration.ofMinutes(5));
  }

  @Override
  public long writingCalls() {
    return sandbox.journal().writes().size();
  }

  @Override
  public Optional<String> shown(String sourceId) {
    return table(TABLE).find("task=" + sourceId).stream()
        .map(row -> row.get("summary"))
        .findFirst();
  }

  @Override
  public void edit(String sourceId, String json) {
    Row row = table(TABLE).find("task=" + sourceId).get(0);
    table(TABLE).update(row.sysId(), Map.of("summary", json));
  }

  @Override
  public int places() {
    return table(TABLE).size();
  }

  @Override
  public void loseNextAnswer() {
    sandbox.faults().on("lost-answer:next=1");
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
