package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.metric.Readiness;
import dev.rapport.engine.store.SyncRuns.SyncRun;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {
  private static final Map<String, String> SECRET = Map.of("PAPER_SECRET", "s3cret");

  @TempDir Path folder;

  @Test
  void aHostTellsHowFarBehindItIsAndWhatItsLastSyncCost() throws Exception {
    try (LoginDesk desk = new LoginDesk(folder, "", SECRET)) {
      desk.store.syncRuns().record(run());
      desk.clock.set(Desk.NOW.plus(Duration.ofMinutes(7)));

      assertThat(desk.get("/metrics").body())
          .contains(
              "rapport_host_lag_seconds{host=\"paper\"} 300.0",
              "rapport_host_sync_duration_seconds{host=\"paper\"} 120.0",
              "rapport_host_sync_calls{host=\"paper\"} 18.0",
              "rapport_host_sync_complete{host=\"paper\"} 1.0",
              "rapport_host_outbox_planned{host=\"paper\"} 0.0",
              "jvm_memory_used_bytes");
    }
  }

  @Test
  void requestsAreTimedUnderThePathOfTheCodeNotOfTheTicket() throws Exception {
    try (LoginDesk desk = new LoginDesk(folder, "", SECRET)) {
      desk.get("/who");
      desk.get("/ticket/snow:INC0012345");

      assertThat(desk.get("/metrics").body())
          .contains(
              "rapport_http_requests_seconds_count{method=\"GET\",path=\"/who\",status=\"2xx\"} 1")
          .contains("path=\"none\",status=\"4xx\"")
          .doesNotContain("INC0012345");
    }
  }

  @Test
  void onlyAdminsAreTold() throws IOException, InterruptedException {
    try (LoginDesk desk = new LoginDesk(folder, "  login: local\n", SECRET)) {
      desk.knows("carla", "it", null);

      assertThat(desk.get("/metrics").statusCode()).isEqualTo(401);
      desk.logIn("carla", LoginDesk.PASSWORD);
      assertThat(desk.get("/metrics").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aPrometheusSendsItsToken() throws Exception {
    String serve = "  login: local\n  metrics-token: \"${env:PAPER_SECRET}\"\n";
    try (LoginDesk desk = new LoginDesk(folder, serve, SECRET)) {
      assertThat(metrics(desk, "Bearer s3cret")).isEqualTo(200);
      assertThat(metrics(desk, "Bearer guessed")).isEqualTo(401);
      assertThat(metrics(desk, "Basic s3cret")).isEqualTo(401);
    }
    try (LoginDesk without = new LoginDesk(folder, "  login: local\n", SECRET)) {
      assertThat(metrics(without, "Bearer ")).isEqualTo(401);
    }
  }

  @Test
  void everyAnswerHasAnIdAndAProxysOwnIsKept() throws Exception {
    try (LoginDesk desk = new LoginDesk(folder, "", SECRET)) {
      assertThat(id(desk, "proxy-4711")).isEqualTo("proxy-4711");
      assertThat(id(desk, "forged line in a log")).hasSize(36);
    }
  }

  private static String id(LoginDesk desk, String given) throws IOException, InterruptedException {
    return desk.browser
        .send(
            HttpRequest.newBuilder(desk.at("/who")).header("X-Request-Id", given).build(),
            BodyHandlers.discarding())
        .headers()
        .firstValue("X-Request-Id")
        .orElse("");
  }

  private static int metrics(LoginDesk desk, String token)
      throws IOException, InterruptedException {
    return desk.browser
        .send(
            HttpRequest.newBuilder(desk.at("/metrics")).header("Authorization", token).build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void aReadyNodeNamesHostsThatAreLate() throws Exception {
    try (LoginDesk desk = new LoginDesk(folder, "  login: local\n", SECRET)) {
      assertThat(desk.get("/health/ready").body())
          .isEqualTo("{\"hosts\":[{\"host\":\"paper\",\"late\":true}],\"ready\":true}");
      desk.store.syncRuns().record(run());
      assertThat(desk.get("/health/ready").body()).contains("\"late\":false");
      desk.clock.set(Desk.NOW.plus(Duration.ofMinutes(33)));
      assertThat(desk.get("/health/ready").body()).contains("\"late\":true");
    }
  }

  @Test
  void withoutItsStoreANodeIsNotReady() throws Exception {
    LoginDesk desk = new LoginDesk(folder, "", SECRET);
    desk.close();
    Javalin alone =
        Javalin.create(config -> new Readiness(desk.serving()).addTo(config.routes)).start(0);
    try {
      assertThat(get(URI.create("http://127.0.0.1:" + alone.port() + "/health/ready")))
          .isEqualTo(503);
    } finally {
      alone.stop();
    }
  }

  private static int get(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private static SyncRun run() {
    return new SyncRun(
        "paper", Desk.NOW, Desk.NOW.plus(Duration.ofMinutes(2)), 5, 9, 18, 0, true, null);
  }
}
