package dev.rapport.app.serve;

import com.google.gson.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * News of a running server, for pages that are open: {@code progress} while tickets are read and
 * {@code changed} when they were, {@code writing} while a plan is written and {@code wrote} when it
 * was, {@code published} when a report was shown, {@code board} when pages have something new.
 * Nobody who listens slowly holds up the work: each listener has a short queue of its own, whose
 * oldest news gives way.
 */
public final class Feed implements AutoCloseable {
  /** So many listen at once; each costs a thread. */
  static final int MOST_LISTENERS = 64;

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /**
   * A piece of news.
   *
   * @param name what sort, as above
   * @param data what there is to say of it; nothing secret, no words of a ticket
   */
  public record News(String name, JsonObject data) {}

  /** Tells everybody who listens; returns at once. */
  public void publish(String name, JsonObject data) {
    News news = new News(name, data);
    listeners.forEach(listener -> listener.offer(news));
  }

  /**
   * Listens until closed; a listener that throws is closed.
   *
   * @param consumer called for one piece of news after the other, on a thread of its own
   * @throws IllegalStateException where too many listen already
   */
  public Subscription subscribe(Consumer<News> consumer) {
    if (listeners.size() >= MOST_LISTENERS) {
      throw new IllegalStateException("too many pages listen already; close some");
    }
    Listener listener = new Listener(consumer, listeners::remove);
    listeners.add(listener);
    listener.start();
    return listener::end;
  }

  /** Somebody's listening. */
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /** How many listen now. */
  public int listeners() {
    return listeners.size();
  }

  @Override
  public void close() {
    listeners.forEach(Listener::end);
  }
}
