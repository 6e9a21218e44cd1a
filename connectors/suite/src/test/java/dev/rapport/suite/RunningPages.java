package dev.rapport.suite;

import dev.rapport.app.Hosts;
import dev.rapport.app.Session;
import dev.rapport.app.Surroundings;
import dev.rapport.app.api.Api;
import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.serve.access.Access;
import dev.rapport.app.serve.hook.Hooks;
import dev.rapport.app.serve.metric.Metrics;
import dev.rapport.app.serve.metric.Readiness;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.app.web.Web;
import dev.rapport.connector.Connector;
import dev.rapport.engine.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server as {@code rapport serve} runs it, in which the test says who looks. */
final class RunningPages implements AutoCloseable {
  /** Who looks, from the next request on. */
  volatile Viewer viewer = Viewer.LOCAL;

  private final Node node;
  private Web web;

  /** A server with the configuration in this folder. */
  RunningPages(Path folder) throws InterruptedException {
    Surroundings surroundings =
        new Surroundings(
            Main.CONNECTORS,
            new LocalSandbox(),
            Terminal.ofProcess(),
            Map.of("SNOW", "sandbox-only", "HOOK", TellingHost.SECRET),
            Clock.systemUTC(),
            time -> {});
    RapportConfig config =
        new ConfigReader(
                Main.CONNECTORS.stream().map(Connector::info).toList(), surroundings.environment())
            .read(folder.resolve("rapport.yaml"));
    Session session =
        new Session(
            surroundings, config, new Hosts(config, Main.CONNECTORS), Store.open(config.store()));
    node = Node.start(session, this::parts);
    web.boards().awaited();
  }

  private List<Routes> parts(Serving serving) {
    web = new Web(serving);
    List<Routes> parts = new ArrayList<>(List.of(new Mistakes(), new Hooks(serving)));
    parts.addAll(Access.parts(serving));
    parts.add(routes -> routes.before(request -> viewer.makes(request)));
    parts.addAll(List.of(new Metrics(serving), new Readiness(serving), web));
    parts.add(new Api(serving, web));
    return parts;
  }

  String origin() {
    return "http://127.0.0.1:" + node.port();
  }

  @Override
  public void close() {
    node.close();
  }
}
