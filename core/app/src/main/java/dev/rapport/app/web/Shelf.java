package dev.rapport.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/**
 * What takes seconds to add up, kept for the board that it belongs to. Made one after the other by
 * one thread, whatever many people ask for; whoever asks waits only a moment.
 *
 * @param <K> what is asked for
 * @param <V> what is made
 */
public final class Shelf<K, V> {
  /** Reports of a large store take a few megabytes each. */
  private static final int MOST = 8;

  private final Cache<Wanted<K>, CompletableFuture<V>> made =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Duration.ofMinutes(30)).build();
  private final ExecutorService worker;
  private final BiFunction<K, Lens, V> maker;

  private record Wanted<K>(K what, Instant asOf) {}

  /**
   * An empty shelf.
   *
   * @param worker makes it
   * @param maker knows how
   */
  public Shelf(ExecutorService worker, BiFunction<K, Lens, V> maker) {
    this.worker = worker;
    this.maker = maker;
  }

  /**
   * What is asked for; empty where it is not ready within this time, then it is being made.
   *
   * @throws IllegalStateException where it could not be made; the next one who asks tries again
   */
  public Optional<V> at(K what, Lens lens, Duration patience) {
    Wanted<K> wanted = new Wanted<>(what, lens.asOf());
    CompletableFuture<V> future =
        made.get(
            wanted, key -> CompletableFuture.supplyAsync(() -> maker.apply(what, lens), worker));
    try {
      return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      made.invalidate(wanted);
      throw new IllegalStateException("could not be added up", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
