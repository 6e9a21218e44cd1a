package dev.rapport.app;

import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.serve.Health;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.serve.access.Access;
import dev.rapport.app.serve.access.Passwords;
import dev.rapport.app.serve.metric.Metrics;
import dev.rapport.app.serve.metric.Readiness;
import dev.rapport.app.serve.metric.RequestIds;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.connector.Connector;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.WebUsers.User;
import dev.rapport.testkit.SettableClock;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that somebody has to log in to, with a page that says who one is and a form. */
final class LoginDesk implements AutoCloseable {
  static final String PASSWORD = "correct horse battery";
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  final SettableClock clock = SettableClock.at(Desk.NOW);
  final PaperConnector paper = new PaperConnector();
  final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  final Store store;
  private final Node node;
  private final AtomicReference<Serving> serving = new AtomicReference<>();

  /** With these lines of configuration under {@code serve}, each indented by two. */
  LoginDesk(Path folder, String serve, Map<String, String> environment) throws IOException {
    this(folder, 0, serve, environment);
  }

  /** The same on this port. */
  LoginDesk(Path folder, int port, String serve, Map<String, String> environment)
      throws IOException {
    Path file = folder.resolve("rapport.yaml");
    Files.writeString(
        file,
        PaperConnector.CONFIG + "serve:\n  every: { sync: 10m }\n  port: " + port + "\n" + serve);
    List<Connector> connectors = List.of(paper);
    Surroundings surroundings =
        new Surroundings(
            connectors,
            order -> {
              throw new IllegalArgumentException("no sandbox here");
            },
            Terminal.ofProcess(),
            environment,
            clock,
            time -> {});
    RapportConfig config =
        new ConfigReader(List.of(paper.info()), surroundings.environment()).read(file);
    store = Store.open(config.store());
    // Somebody else works on the host, so that nothing changes by itself.
    store.leases().take("paper", "a test", Desk.NOW, Desk.NOW.plus(Duration.ofDays(1)));
    node =
        Node.start(
            new Session(surroundings, config, new Hosts(config, connectors), store),
            lent -> {
              serving.set(lent);
              return parts(lent);
            });
  }

  private static List<Routes> parts(Serving serving) {
    List<Routes> parts = new ArrayList<>(List.of(new RequestIds(), new Mistakes()));
    parts.addAll(Access.parts(serving));
    parts.addAll(List.of(new Metrics(serving), new Health(), new Readiness(serving)));
    parts.add(
        routes -> {
          routes.get("/who", it -> it.result(who(Viewer.of(it)) + " " + it.attribute("csrf")));
          routes.post("/change", it -> it.result("changed by " + Viewer.of(it).name()));
        });
    return parts;
  }

  private static String who(Viewer viewer) {
    return viewer.name() + " " + viewer.role() + " " + viewer.accounts();
  }

  void knows(String name, String role, String email) {
    store.webUsers().put(new User(name, role, email, Passwords.hash(PASSWORD), Desk.NOW));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  /** Fills in the login page as a browser does. */
  HttpResponse<String> logIn(String name, String password)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/login?to=/who").body());
    return post(
        "/login",
        "csrf",
        token.find() ? token.group(1) : "",
        "name",
        name,
        "password",
        password,
        "to",
        "/who");
  }

  /** Sends a form: names and values in turn. */
  HttpResponse<String> post(String path, String... fields)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://127.0.0.1:" + node.port())
            .POST(HttpRequest.BodyPublishers.ofString(FormText.of(fields)))
            .build(),
        BodyHandlers.ofString());
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + node.port() + path);
  }

  /** What the server lends to its parts. */
  Serving serving() {
    return serving.get();
  }

  int port() {
    return node.port();
  }

  @Override
  public void close() {
    node.close();
  }
}
