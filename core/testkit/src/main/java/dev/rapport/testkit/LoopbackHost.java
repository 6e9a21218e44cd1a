package dev.rapport.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.rapport.connector.Connector;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in of a host in a few lines, for a connector that only reads: tickets numbered from 1,
 * shown as files in {@code src/test/resources} say, over real HTTP on a free loopback port. Lists
 * are paged by the parameter {@code page}, begin at {@code since}, and link to their next page.
 * Calls are answered one at a time; what is asked of no list is answered 404.
 */
public final class LoopbackHost implements SourceContract.Host {
  private static final Path FILES = Path.of("src/test/resources");
  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final SettableClock clock = SettableClock.at("2026-11-02T09:00:00Z");
  private final Map<Integer, Instant> changes = new ConcurrentSkipListMap<>();
  private final Map<String, Function<Map<String, String>, Reply>> lists = new LinkedHashMap<>();
  private final AtomicLong writes = new AtomicLong();
  private final Connector connector;
  private final Map<String, String> settings;
  private final HttpServer server;
  private int tickets;

  private record Reply(int status, boolean more, String body) {}

  /**
   * Starts to listen.
   *
   * @param connector builds the source under test
   * @param settings what it is given beside the address and an {@code auth.secret}; unless they say
   *     otherwise, it need not pace itself
   */
  public LoopbackHost(Connector connector, Map<String, String> settings) {
    this.connector = connector;
    this.settings = settings;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Lists what was changed since {@code since}, the earliest change first. Each file shows one
   * record, with {@code {number}} and {@code {changed}} where these go.
   *
   * @param path how the list's address ends, without its parameters
   * @param size the most that a page holds
   * @param count how many tickets there are, all changed at this moment
   * @param ticket the file of every ticket
   * @param others files of records that are listed after the tickets and are none
   */
  public LoopbackHost list(String path, int size, int count, String ticket, String... others) {
    tickets = count;
    List<String> templates =
        Stream.concat(Collections.nCopies(count, ticket).stream(), Stream.of(others))
            .map(LoopbackHost::read)
            .toList();
    change(templates.size());
    lists.put(path, query -> page(query, size, changedSince(query.get("since"), templates)));
    return this;
  }

  private static Reply page(Map<String, String> query, int size, List<String> all) {
    int page = page(query);
    List<String> here = all.stream().skip((long) size * (page - 1)).limit(size).toList();
    return new Reply(200, all.size() > size * page, here.toString());
  }

  private List<String> changedSince(@Nullable String since, List<String> templates) {
    Instant from = since == null ? Instant.MIN : Instant.parse(since);
    return changes.entrySet().stream()
        .filter(change -> !change.getValue().isBefore(from))
        .sorted(Map.Entry.comparingByValue())
        .map(change -> show(templates.get(change.getKey() - 1), change))
        .toList();
  }

  private static String show(String template, Map.Entry<Integer, Instant> change) {
    return template
        .replace("{number}", change.getKey().toString())
        .replace("{changed}", change.getValue().toString());
  }

  /** Answers with one file after the other, a page each. */
  public LoopbackHost pages(String path, String... files) {
    List<String> pages = Stream.of(files).map(LoopbackHost::read).toList();
    lists.put(
        path, query -> new Reply(200, page(query) < pages.size(), pages.get(page(query) - 1)));
    return this;
  }

  private static int page(Map<String, String> query) {
    return Integer.parseInt(query.getOrDefault("page", "1"));
  }

  private static String read(String file) {
    try {
      return Files.readString(FILES.resolve(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      writes.addAndGet(READS.contains(exchange.getRequestMethod()) ? 0 : 1);
      Reply reply = reply(exchange.getRequestURI());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      // Sends at once what would else wait for the caller's word that it has read the head: 40 ms.
      exchange.getResponseHeaders().set("Connection", "close");
      if (reply.more()) {
        exchange.getResponseHeaders().set("Link", "<http://localhost/>; rel=\"next\"");
      }
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Reply reply(URI target) {
    return lists.entrySet().stream()
        .filter(list -> target.getPath().endsWith(list.getKey()))
        .findFirst()
        .map(list -> list.getValue().apply(query(target)))
        .orElse(new Reply(404, false, "{}"));
  }

  private static Map<String, String> query(URI target) {
    String query = target.getRawQuery() == null ? "" : target.getRawQuery();
    return Arrays.stream(query.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public Source source(HostContext context) {
    URI url = URI.create("http://localhost:" + server.getAddress().getPort());
    Map<String, String> values = new HashMap<>(settings);
    values.putIfAbsent("limits.requests-per-second", "100000");
    Map<String, Secret> secrets = Map.of("auth.secret", Secret.of("secret"));
    return connector.source(new Settings("host", url, values, secrets), context);
  }

  @Override
  public int tickets() {
    return tickets;
  }

  @Override
  public void touch(int count) {
    clock.advance(Duration.ofMinutes(5));
    change(count);
  }

  private void change(int count) {
    IntStream.rangeClosed(1, count).forEach(number -> changes.put(number, clock.instant()));
  }

  @Override
  public long writingCalls() {
    return writes.get();
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
