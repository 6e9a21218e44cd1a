package dev.rapport.jira.cloud;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Pause;
import dev.rapport.http.Answer;
import dev.rapport.http.HostClient;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks how a task goes until it is over, less and less often. */
final class TaskFollower {
  private static final Pattern TASK = Pattern.compile(".*/task/([\\w-]+)/?");
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final int MOST_LOOKS = 40;

  private final String host;
  private final HostClient client;
  private final CloudWriteApi api;
  private final Pause pause;

  TaskFollower(String host, HostClient client, CloudWriteApi api, Pause pause) {
    this.host = host;
    this.client = client;
    this.api = api;
    this.pause = pause;
  }

  /**
   * Returns when the task that the answer points to is over; at once where it points to none.
   *
   * @throws HostException of kind UNAVAILABLE when it failed, or goes on for too long
   */
  void follow(Answer<Void> begun) {
    Optional<String> id =
        begun.header("Location").map(TASK::matcher).filter(Matcher::matches).map(m -> m.group(1));
    if (id.isPresent()) {
      await(id.get());
    }
  }

  /** Only the id is taken from the address: it may name a host that is not ours to call. */
  private void await(String id) {
    Duration wait = FIRST;
    for (int look = 0; look < MOST_LOOKS; look++) {
      CloudTask task = client.read(api.task(id)).body();
      if (task.isDone()) {
        return;
      }
      if (task.hasFailed()) {
        throw unavailable("task " + id + " ended as " + task.status() + ": run it again");
      }
      sleep(wait);
      wait = wait.multipliedBy(2).compareTo(LONGEST) < 0 ? wait.multipliedBy(2) : LONGEST;
    }
    throw unavailable("task " + id + " still runs after ten minutes: run it again later");
  }

  private void sleep(Duration wait) {
    try {
      pause.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("stopped while a task ran: run it again");
    }
  }

  private HostException unavailable(String what) {
    return HostException.of(HostException.Kind.UNAVAILABLE, host, what);
  }
}
