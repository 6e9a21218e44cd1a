package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.serve.Health;
import dev.rapport.app.serve.LoopbackOnly;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.connector.Connector;
import dev.rapport.engine.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {
  @TempDir Path folder;

  @Test
  void itLivesAndKnowsWhoAsks() throws Exception {
    Routes who = routes -> routes.get("/who", it -> it.result(Viewer.of(it).name()));
    try (Node node = node(serving -> List.of(new Health(), new LoopbackOnly(), who))) {
      assertThat(get(node, "/health/live").statusCode()).isEqualTo(200);
      assertThat(get(node, "/who").body()).isEqualTo("local");
      assertThat(get(node, "/nowhere").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoSaidNothingOfThemselvesGetsNothing() throws Exception {
    Routes who = routes -> routes.get("/who", it -> it.result(Viewer.of(it).name()));
    try (Node node = node(serving -> List.of(who))) {
      assertThat(get(node, "/who").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aMistakeIsSaidWithoutItsTrace() throws Exception {
    Routes broken =
        routes ->
            routes.get(
                "/broken",
                it -> {
                  throw new IllegalStateException("words of a ticket");
                });
    try (Node node = node(serving -> List.of(new Mistakes(), broken))) {
      HttpResponse<String> answer = get(node, "/broken");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).isEqualTo("a mistake in Rapport itself\n");
    }
  }

  private Node node(Function<Serving, List<Routes>> parts) throws IOException {
    Path file = folder.resolve("rapport.yaml");
    Files.writeString(file, PaperConnector.CONFIG + "serve: { port: 0 }\n");
    List<Connector> connectors = List.of(new PaperConnector());
    Surroundings surroundings =
        new Surroundings(
            connectors,
            order -> {
              throw new IllegalArgumentException("no sandbox here");
            },
            Terminal.ofProcess(),
            Map.of("PAPER_SECRET", "s3cret"),
            Clock.fixed(Desk.NOW, ZoneOffset.UTC),
            time -> {});
    RapportConfig config =
        new ConfigReader(
                connectors.stream().map(Connector::info).toList(), surroundings.environment())
            .read(file);
    Session session =
        new Session(
            surroundings, config, new Hosts(config, connectors), Store.open(config.store()));
    return Node.start(session, parts);
  }

  private static HttpResponse<String> get(Node node, String path)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
