package dev.rapport.suite;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** The key of an open incident that belongs to an issue of Jira too. */
  String anOpenPair() {
    return openOnes()
        .filter(ticket -> !said("/" + ticket).getAsJsonArray("pair").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Stream<String> openOnes() {
    return said("?open=true&host=snow&limit=200").getAsJsonArray("tickets").asList().stream()
        .map(ticket -> ticket.getAsJsonObject().get("ticket").getAsString())
        .filter(ticket -> ticket.startsWith("snow:INC"));
  }

  /** What an admin's tool is told of tickets. */
  private JsonObject said(String ofTickets) {
    URI address = URI.create(origin() + "/api/v1/tickets" + ofTickets);
    try (InputStream answer = address.toURL().openStream()) {
      return JsonParser.parseString(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + node.port();
  }

  @Override
  public void close() {
    node.close();
  }
}
