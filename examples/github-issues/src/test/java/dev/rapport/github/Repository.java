package dev.rapport.github;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SourceContract;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** GitHub with twelve issues and a pull request, the thirteenth; five to a page. */
final class Repository implements SourceContract.Host, ResponseDefinitionTransformerV2 {
  private final SettableClock clock = SettableClock.at("2026-11-02T09:00:00Z");
  private final Map<Integer, Instant> updated = new TreeMap<>();
  private final WireMockServer server;

  Repository() {
    IntStream.rangeClosed(1, 13).forEach(number -> updated.put(number, clock.instant()));
    server = new WireMockServer(options().dynamicPort().extensions(this));
    server.stubFor(any(anyUrl()).willReturn(WireMock.ok()));
    server.start();
  }

  @Override
  public String getName() {
    return "github";
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request asked = event.getRequest();
    int page = Integer.parseInt(asked.queryParameter("page").firstValue());
    if (asked.getUrl().contains("/timeline")) {
      String file = "timeline-" + page + ".json";
      return answer(page < 2).withBodyFile(file).build();
    }
    Instant since = Instant.parse(asked.queryParameter("since").firstValue());
    List<String> issues =
        updated.entrySet().stream()
            .filter(issue -> !issue.getValue().isBefore(since))
            .sorted(Map.Entry.<Integer, Instant>comparingByValue())
            .map(issue -> json(issue.getKey(), issue.getValue()))
            .toList();
    List<String> here = issues.stream().skip(5L * (page - 1)).limit(5).toList();
    return answer(issues.size() > 5 * page).withBody(here.toString()).build();
  }

  private static ResponseDefinitionBuilder answer(boolean more) {
    String link = more ? "<https://api.github.com/>; rel=\"next\"" : "";
    return WireMock.aResponse().withHeader("Link", link);
  }

  private static String json(int number, Instant updated) {
    return """
        {"id": %1$d00, "number": %1$d, "created_at": "2026-11-01T09:00:00Z", "updated_at": "%2$s",
         "user": {"id": 7, "login": "ann", "type": "User"}%3$s}"""
        .formatted(number, updated, number == 13 ? ", \"pull_request\": {}" : "");
  }

  @Override
  public Source source(HostContext context) {
    Map<String, String> values =
        Map.of("auth.type", "bearer", "scope.repository", "octocat/hello-world");
    Map<String, Secret> secrets = Map.of("auth.secret", Secret.of("token"));
    URI url = URI.create(server.baseUrl());
    return new GitHubConnector().source(new Settings("github", url, values, secrets), context);
  }

  @Override
  public int tickets() {
    return 12;
  }

  @Override
  public void touch(int count) {
    clock.advance(Duration.ofMinutes(5));
    IntStream.rangeClosed(1, count).forEach(number -> updated.put(number, clock.instant()));
  }

  @Override
  public long writingCalls() {
    return server.getAllServeEvents().stream()
        .filter(call -> !call.getRequest().getMethod().getName().equals("GET"))
        .count();
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Override
  public void close() {
    server.stop();
  }
}
