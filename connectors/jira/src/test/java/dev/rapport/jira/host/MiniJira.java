package dev.rapport.jira.host;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Connector;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.jira.contract.Exchange;
import dev.rapport.jira.contract.Witness;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SinkContract;
import dev.rapport.testkit.SourceContract;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A small stateful stand-in for one face of Jira, over real HTTP: as much as the connector asks. It
 * notes every exchange, so that a test can hold them against the maker's own description.
 */
public abstract class MiniJira implements SourceContract.Host, SinkContract.Host {
  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
          .withZone(ZoneOffset.ofHours(2));
  private static final DateTimeFormatter HTTP =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  public final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
  public final Deque<Reply> script = new ArrayDeque<>();
  public final Map<String, String> values = new HashMap<>();
  final ConcurrentSkipListMap<Long, MiniIssue> issues = new ConcurrentSkipListMap<>();
  private final SettableClock clock = SettableClock.at("2026-11-02T09:00:00Z");
  private final Connector connector;
  private final WireMockServer server;
  private final Witness witness = new Witness();
  private long nextRecord = 500_000;
  private boolean losing;
  public int pageSize = 100;
  public int embeddedComments = 20;

  MiniJira(Connector connector) {
    this.connector = connector;
    values.putAll(
        Map.of(
            "auth.type", "bearer",
            "limits.requests-per-second", "100000",
            "scope.jql", "project = P",
            "write.summary", "property",
            "write.labels", "true",
            "write.comment", "true",
            "write.fields.customfield_10042", "team"));
    server =
        new WireMockServer(
            wireMockConfig()
                .dynamicPort()
                .disableRequestJournal()
                .extensions(new Answers(this::handle)));
    server.start();
    server.stubFor(any(anyUrl()).willReturn(aResponse()));
  }

  /** Lets WireMock answer by state instead of by stub. */
  private record Answers(Function<LoggedRequest, ResponseDefinition> handler)
      implements ResponseDefinitionTransformerV2 {
    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return handler.apply(event.getRequest());
    }

    @Override
    public String getName() {
      return "mini-jira";
    }
  }

  /** That many issues, born ten minutes apart, with changes and comments. */
  public MiniJira with(int count, int changes, int comments) {
    Instant first = clock.instant().minus(Duration.ofDays(100));
    for (int i = 0; i < count; i++) {
      MiniIssue issue =
          new MiniIssue(10_001 + i, first.plus(Duration.ofMinutes(10L * i)), this::person);
      issues.put(issue.id, issue);
      for (int c = 0; c < changes; c++) {
        change(issue, issue.created.plusSeconds(60 + c));
      }
      for (int c = 0; c < comments; c++) {
        issue.comment(nextRecord++, issue.created.plusSeconds(200 + c), words("Any news?"));
      }
    }
    return this;
  }

  /** How this face shows somebody. */
  abstract String person(String id);

  /** How this face names a changed field. */
  abstract String field(String id);

  /** How this face writes a text. */
  abstract JsonElement words(String text);

  abstract Reply answer(String method, String path, Map<String, String> query, JsonElement body);

  /** How this face spells the moment of a change. */
  JsonElement changedAt(Instant moment) {
    return new JsonPrimitive(spelled(moment));
  }

  private void change(MiniIssue issue, Instant at) {
    boolean on = issue.histories.size() % 2 == 0;
    String item =
        "{%s,\"from\":\"%s\",\"fromString\":\"A\",\"to\":\"%s\",\"toString\":\"B\"}"
            .formatted(field("status"), on ? "1" : "3", on ? "3" : "1");
    issue.change(nextRecord++, at, item, changedAt(at));
  }

  /** Lets a person say something in an issue. */
  public void say(long issue, String text) {
    issues.get(issue).comment(nextRecord++, clock.instant(), words(text));
  }

  public MiniIssueView issue(long id) {
    return new MiniIssueView(issues.get(id));
  }

  /** Lets a person link an issue to somewhere else. */
  public void link(long issue, String address) {
    JsonElement link =
        JsonParser.parseString(
            "{\"id\":1,\"object\":{\"title\":\"x\",\"url\":\"" + address + "\"}}");
    issues.get(issue).links.add(link);
    issues
        .get(issue)
        .change(
            nextRecord++,
            clock.instant(),
            "{" + field("RemoteIssueLink") + ",\"to\":\"1\"}",
            changedAt(clock.instant()));
  }

  public void makeRequest(long id) {
    issues.get(id).serviceProject = true;
  }

  public Settings settings() {
    URI url = URI.create("http://localhost:" + server.port());
    return new Settings("jira", url, values, Map.of("auth.secret", Secret.of("s3cret-t0ken")));
  }

  public Connector connector() {
    return connector;
  }

  private ResponseDefinition handle(LoggedRequest call) {
    Reply reply =
        reply(call.getMethod().getName(), URI.create(call.getUrl()), call.getBodyAsString());
    if (reply.lost()) {
      return aResponse().withFault(Fault.EMPTY_RESPONSE).build();
    }
    ResponseDefinitionBuilder answer =
        aResponse()
            .withStatus(reply.status())
            .withHeader("Date", HTTP.format(clock.instant()))
            .withBody(reply.body());
    reply.headers().forEach(answer::withHeader);
    return answer.build();
  }

  private synchronized Reply reply(String method, URI uri, String request) {
    Optional<Reply> scripted = Optional.ofNullable(script.poll()).filter(next -> !next.isOwn());
    Reply reply =
        scripted.orElseGet(() -> answer(method, uri.getPath(), query(uri), json(request)));
    String type = reply.headers().getOrDefault("Content-Type", "");
    Exchange exchange =
        new Exchange(
            method,
            uri.toString(),
            request,
            reply.status(),
            type,
            reply.body(),
            scripted.isPresent());
    exchanges.add(exchange);
    witness.saw(exchange);
    boolean lose = losing && isWriting(method, uri.getPath());
    losing &= !lose;
    return lose ? reply.butLost() : reply;
  }

  static boolean isWriting(String method, String path) {
    boolean question =
        Stream.of("/search", "/search/jql", "/bulkfetch", "/approximate-count")
            .anyMatch(path::endsWith);
    return !method.equals("GET") && !question;
  }

  private static JsonElement json(String text) {
    return text.isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(text);
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    String text = uri.getQuery() == null ? "" : uri.getQuery();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return query;
  }

  static String spelled(Instant moment) {
    return JIRA.format(moment);
  }

  long nextRecord() {
    return nextRecord++;
  }

  /** Puts a label or a field where an edit says; the history is marked as the edit asks. */
  Reply edit(MiniIssue issue, JsonObject change) {
    if (change.has("update")) {
      for (JsonElement operation : change.getAsJsonObject("update").getAsJsonArray("labels")) {
        JsonObject verb = operation.getAsJsonObject();
        if (verb.has("add")) {
          issue.labels.add(verb.get("add").getAsString());
        } else {
          issue.labels.remove(verb.get("remove").getAsString());
        }
      }
    }
    if (change.has("fields")) {
      issue.fields.putAll(change.getAsJsonObject("fields").asMap());
    }
    issue.change(
        nextRecord++, clock.instant(), "{" + field("labels") + "}", changedAt(clock.instant()));
    issue
        .histories
        .get(issue.histories.size() - 1)
        .getAsJsonObject()
        .add("historyMetadata", change.get("historyMetadata"));
    return Reply.of(204);
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
    return issues.size();
  }

  @Override
  public void touch(int count) {
    clock.advance(Duration.ofMinutes(2));
    issues.values().stream().limit(count).forEach(issue -> change(issue, clock.instant()));
  }

  @Override
  public long writingCalls() {
    return exchanges.stream()
        .filter(call -> isWriting(call.method(), URI.create(call.target()).getPath()))
        .count();
  }

  @Override
  public List<String> sourceIds() {
    return issues.keySet().stream().map(String::valueOf).toList();
  }

  @Override
  public Optional<String> shown(String sourceId) {
    return Optional.ofNullable(issues.get(Long.valueOf(sourceId)).properties.get("rapport"))
        .map(JsonElement::toString);
  }

  @Override
  public void edit(String sourceId, String json) {
    issues.get(Long.valueOf(sourceId)).properties.put("rapport", JsonParser.parseString(json));
  }

  @Override
  public int places() {
    return (int)
        issues.values().stream().filter(issue -> issue.properties.containsKey("rapport")).count();
  }

  @Override
  public void loseNextAnswer() {
    losing = true;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  /** Who holds every exchange against what Atlassian publishes. */
  public Witness witness() {
    return witness;
  }

  @Override
  public void close() {
    server.stop();
    witness.close();
  }

  /** Every exchange so far, and from here on none. */
  public List<Exchange> takeExchanges() {
    List<Exchange> taken = new ArrayList<>(exchanges);
    exchanges.clear();
    return taken;
  }
}
