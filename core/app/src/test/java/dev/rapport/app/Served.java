package dev.rapport.app;

import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.serve.ConfigWatch;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A server over a tracker on paper, in a folder of its own, and somebody who calls it. */
public final class Served implements AutoCloseable {
  final PaperConnector paper = new PaperConnector();
  final Path file;
  private final Clock clock;
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<Node> node = Optional.empty();

  /**
   * Not listening yet.
   *
   * @param serve what the configuration says besides the host
   */
  public Served(Path folder, String serve, Clock clock) throws IOException {
    this.clock = clock;
    file = folder.resolve("rapport.yaml");
    Files.writeString(file, PaperConnector.CONFIG + serve);
  }

  /** Lets tickets happen: so many, each waiting for its requester. */
  public void happen(int tickets) {
    for (int number = paper.tickets.size() + 1; number <= tickets; number++) {
      paper.tickets.add(PaperTickets.waiting(number));
    }
  }

  /** How many tickets show a summary. */
  public int standing() {
    return paper.standing().size();
  }

  /** Its configuration and its store, as the next command would find them. */
  public Session session() {
    List<Connector> connectors = List.of(paper);
    Surroundings surroundings =
        new Surroundings(
            connectors,
            order -> {
              throw new IllegalArgumentException("no sandbox here");
            },
            Terminal.ofProcess(),
            Map.of("PAPER_SECRET", "s3cret"),
            clock,
            time -> {});
    RapportConfig config = config(surroundings);
    return new Session(
        surroundings, config, new Hosts(config, connectors), Store.open(config.store()));
  }

  private RapportConfig config(Surroundings surroundings) {
    return new ConfigReader(List.of(paper.info()), surroundings.environment()).read(file);
  }

  Node start(Function<Serving, List<Routes>> parts) {
    Session session = session();
    ConfigWatch watch = new ConfigWatch(file, () -> config(session.surroundings()));
    node = Optional.of(Node.start(session, Optional.of(watch), parts));
    return node.get();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + node.orElseThrow().port() + path);
  }

  @Override
  public void close() {
    node.ifPresent(Node::close);
  }
}
