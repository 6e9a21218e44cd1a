package dev.rapport.engine.sync;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the next page while the last one is being stored, so that the host and the database work
 * at the same time. Never more than one page ahead; calls to the host stay one after the other.
 */
final class ReadAhead implements AutoCloseable {
  private final String host;
  private final ExecutorService reader;

  ReadAhead(String host) {
    this.host = host;
    this.reader =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "read " + host);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins to read; at once, if nothing else is being read. */
  Future<Page> ask(Supplier<Page> fetch) {
    return reader.submit(fetch::get);
  }

  /** The page, when it is there; fails as reading it failed. */
  Page take(Future<Page> asked) {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      throw asItWas(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw HostException.of(
          HostException.Kind.UNAVAILABLE, host, "was left because we were asked to stop", e);
    }
  }

  /** Gives up what is still being read. */
  @Override
  public void close() {
    reader.shutdownNow();
  }

  private static RuntimeException asItWas(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException failure) {
      return failure;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("a page failed with a checked exception", cause);
  }
}
