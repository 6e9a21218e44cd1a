package dev.rapport.app;

import dev.rapport.app.api.Api;
import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.app.web.Web;
import dev.rapport.connector.Connector;
import dev.rapport.engine.store.Store;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A running server with its pages, and somebody who looks at them. */
final class PageDesk implements AutoCloseable {
  /** Who looks, from the next request on. */
  Viewer viewer = Viewer.LOCAL;

  private final Node node;
  private final Api api;
  private final HttpClient browser = HttpClient.newHttpClient();

  /** A server over what the commands at this desk have read. */
  PageDesk(Desk desk, Path folder) throws InterruptedException {
    List<Connector> connectors = List.copyOf(desk.connectors);
    Surroundings surroundings =
        new Surroundings(
            connectors,
            desk.sandbox,
            Terminal.ofProcess(),
            desk.environment,
            desk.clock,
            time -> {});
    RapportConfig config =
        new ConfigReader(
                connectors.stream().map(Connector::info).toList(), surroundings.environment())
            .read(folder.resolve("rapport.yaml"));
    Session session =
        new Session(
            surroundings, config, new Hosts(config, connectors), Store.open(config.store()));
    AtomicReference<Web> web = new AtomicReference<>();
    AtomicReference<Api> calls = new AtomicReference<>();
    node =
        Node.start(
            session,
            serving -> {
              web.set(new Web(serving));
              calls.set(new Api(serving, web.get()));
              Routes who = routes -> routes.before(request -> viewer.makes(request));
              return new ArrayList<>(List.of(new Mistakes(), who, web.get(), calls.get()));
            });
    api = calls.get();
    web.get().boards().awaited();
  }

  /** What it serves from. */
  Session session() {
    return node.session();
  }

  String page(String path) throws IOException, InterruptedException {
    return get(path).body();
  }

  /** The same once it is ready: what takes long says so and is asked for again. */
  HttpResponse<String> ready(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    while (answer.statusCode() == 202) {
      answer = get(path);
    }
    return answer;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    headers.forEach(request::header);
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Calls with any method; what is sent is JSON, "" for nothing. */
  HttpResponse<String> call(String method, String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What the API answers, as {@code GET /tickets/{ticket}}, by the server's own list. */
  List<String> apiRoutes() {
    return Javalin.create(config -> api.addTo(config.routes))
        .unsafe
        .internalRouter
        .allHttpHandlers()
        .stream()
        .map(route -> route.endpoint)
        .map(route -> route.method + " " + route.path.replaceFirst("^/api/v1", ""))
        .toList();
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return browser.send(request(path).DELETE().build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> sendJson(String path, String body) throws IOException, InterruptedException {
    return browser.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a form: names and values in turn. */
  HttpResponse<String> send(String path, String... fields)
      throws IOException, InterruptedException {
    return browser.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(FormText.of(fields)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path));
  }

  @Override
  public void close() {
    node.close();
  }
}
