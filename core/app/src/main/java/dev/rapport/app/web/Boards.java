package dev.rapport.app.web;

import com.google.gson.JsonObject;
import dev.rapport.app.Session;
import dev.rapport.app.serve.Feed;
import dev.rapport.app.serve.Serving;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the newest {@link Board}: made anew, by one thread in the background, when tickets were
 * read, when the configuration is another one, and when it is too old. Whoever asks gets the last
 * one at once.
 */
public final class Boards implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Boards.class);

  /** What to expect, and who is in the void, moves this slowly. */
  private static final Duration OLD = Duration.ofMinutes(15);

  /** After making a board for so long, at least so many times that passes before the next. */
  private static final int SHARE = 4;

  private final Serving serving;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "rapport-board");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final CountDownLatch first = new CountDownLatch(1);
  private final Feed.Subscription news;
  private volatile @Nullable Board board;
  private volatile Duration rest = Duration.ZERO;

  /** Makes the first board at once. */
  public Boards(Serving serving) {
    this.serving = serving;
    this.news = serving.feed().subscribe(this::hear);
    refresh();
  }

  private void hear(Feed.News item) {
    if (item.name().equals("changed")) {
      refresh();
    }
  }

  /** The newest board; empty until the first one is made. */
  public Optional<Board> current() {
    Board last = board;
    if (last != null && isStale(last, serving.session())) {
      refresh();
    }
    return Optional.ofNullable(last);
  }

  private boolean isStale(Board last, Session session) {
    Instant now = serving.clock().instant();
    return !last.lens().session().equals(session)
        || Duration.between(last.asOf(), now).compareTo(OLD) > 0;
  }

  /** The newest board, waiting for the first one. */
  public Board awaited() throws InterruptedException {
    first.await();
    return current().orElseThrow(() -> new IllegalStateException("the store could not be read"));
  }

  /** Somebody said something to Rapport: the next look at a ticket shows it. */
  public void said() {
    Board last = board;
    if (last != null) {
      board = last.again(serving.clock().instant());
    }
    refresh();
  }

  /**
   * Makes a new board soon; many wishes at once are one. Where tickets change all the time, making
   * boards still takes a small part of it.
   */
  public void refresh() {
    if (wanted.compareAndSet(false, true)) {
      CompletableFuture.delayedExecutor(rest.toMillis(), TimeUnit.MILLISECONDS, maker)
          .execute(this::make);
    }
  }

  private void make() {
    wanted.set(false);
    Instant begun = serving.clock().instant();
    try {
      board = Board.of(serving.session(), begun);
      serving.feed().publish("board", new JsonObject());
    } catch (RuntimeException e) {
      // The last board stays; its age stands on the page.
      LOG.warn("the overview could not be made anew: {}", e.getMessage());
    } finally {
      rest = Duration.between(begun, serving.clock().instant()).multipliedBy(SHARE);
      first.countDown();
    }
  }

  @Override
  public void close() {
    news.close();
    maker.shutdownNow();
  }
}
