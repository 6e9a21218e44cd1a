package dev.rapport.app.serve;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One who listens to a {@link Feed}, at a pace of their own. */
final class Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final int QUEUE = 256;

  private final BlockingQueue<Feed.News> queue = new ArrayBlockingQueue<>(QUEUE);
  private final Consumer<Feed.News> consumer;
  private final Consumer<Listener> atEnd;
  private final Thread thread = new Thread(this::listen, "rapport-feed");

  Listener(Consumer<Feed.News> consumer, Consumer<Listener> atEnd) {
    this.consumer = consumer;
    this.atEnd = atEnd;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Takes the news; where the queue is full the oldest gives way. */
  synchronized void offer(Feed.News news) {
    while (!queue.offer(news)) {
      queue.poll();
    }
  }

  void end() {
    thread.interrupt();
    atEnd.accept(this);
  }

  private void listen() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        consumer.accept(queue.take());
      }
    } catch (InterruptedException e) {
      // Ended.
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.debug("a page stopped listening: {}", e.getClass().getSimpleName());
    } finally {
      atEnd.accept(this);
    }
  }
}
