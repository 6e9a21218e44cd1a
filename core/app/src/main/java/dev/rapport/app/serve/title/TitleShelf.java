package dev.rapport.app.serve.title;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rapport.app.serve.Serving;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Titles that somebody saw lately. Whoever asks for the same at the same time waits for the same
 * call; a host that is slow, down or short of calls costs its titles and nothing else.
 */
public final class TitleShelf implements AutoCloseable {
  static final Duration KEPT = Duration.ofMinutes(15);
  private static final int MOST = 20_000;

  /** Keys stand there already, so nobody waits long for the words. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final AskedHosts hosts;
  private final AsyncCache<Titled, String> kept;

  /** An empty shelf of this server. */
  public TitleShelf(Serving serving) {
    Clock clock = serving.clock();
    this.hosts = new AskedHosts(serving);
    this.kept =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
            .buildAsync();
  }

  /**
   * Titles of tickets that the asker may see and that are not restricted: to be checked before.
   *
   * @param tickets at most {@link dev.rapport.connector.Titles#MOST}
   * @return without those that have none, or whose host does not answer in time
   */
  public Map<Titled, String> of(Collection<Titled> tickets) {
    Map<Titled, String> titles = new HashMap<>();
    tickets.stream()
        .collect(Collectors.groupingBy(Titled::host, Collectors.toSet()))
        .forEach((host, some) -> titles.putAll(on(host, some)));
    titles.values().removeIf(String::isEmpty);
    return titles;
  }

  private Map<Titled, String> on(String host, Set<Titled> tickets) {
    if (!hosts.mayBeAsked(host)) {
      return known(tickets);
    }
    try {
      return kept.getAll(tickets, (missing, executor) -> asked(host, missing))
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return known(tickets);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  private Map<Titled, String> known(Set<Titled> tickets) {
    return kept.synchronous().getAllPresent(tickets);
  }

  private CompletableFuture<Map<Titled, String>> asked(String host, Set<? extends Titled> missing) {
    return hosts
        .titles(host, missing.stream().map(Titled::sourceId).toList())
        .thenApply(found -> found.map(titles -> named(missing, titles)).orElseGet(Map::of));
  }

  /** What has no title is kept as "", so that it is not asked for again and again. */
  private static Map<Titled, String> named(
      Set<? extends Titled> tickets, Map<String, String> titles) {
    Map<Titled, String> named = new HashMap<>();
    tickets.forEach(ticket -> named.put(ticket, titles.getOrDefault(ticket.sourceId(), "")));
    return named;
  }

  @Override
  public void close() {
    hosts.close();
  }
}
