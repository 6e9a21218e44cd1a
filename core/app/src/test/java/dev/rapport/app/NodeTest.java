package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.Health;
import dev.rapport.app.serve.LoopbackOnly;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {
  @TempDir Path folder;
  private Served served;

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
    served = new Served(folder, "serve: { port: 0 }\n", Clock.fixed(Desk.NOW, ZoneOffset.UTC));
    return served.start(parts);
  }

  @Test
  void aChangedConfigurationIsTakenUpAndABrokenOneIsNot() throws Exception {
    try (Node node = node(serving -> List.of())) {
      assertThat(node.session().config().serve().every().sync()).hasMinutes(5);

      changed("serve: { port: 0, every: { sync: 30s } }");
      node.reload();
      assertThat(node.session().config().serve().every().sync()).hasSeconds(30);
      assertThat(node.configProblems()).isEmpty();

      changed("srve: { port: 0 }");
      node.reload();
      assertThat(node.session().config().serve().every().sync()).hasSeconds(30);
      assertThat(node.configProblems()).singleElement().asString().contains("did you mean");

      changed("serve: { port: 0, bind: 127.0.0.2 }");
      node.reload();
      assertThat(node.configProblems()).singleElement().asString().contains("restart the server");
    }
  }

  @Test
  void anotherLoginIsNotSaidToBeInForce() throws Exception {
    try (Node node = node(serving -> List.of())) {
      changed("serve: { port: 0, login: local }");
      node.reload();

      assertThat(node.configProblems()).singleElement().asString().contains("login", "restart");
      assertThat(node.session().config().access().asks()).isFalse();
    }
  }

  private void changed(String serve) throws IOException {
    Files.writeString(served.file, PaperConnector.CONFIG + serve + "\n");
  }

  private HttpResponse<String> get(Node node, String path)
      throws IOException, InterruptedException {
    assertThat(node.port()).isPositive();
    return served.get(path);
  }
}
