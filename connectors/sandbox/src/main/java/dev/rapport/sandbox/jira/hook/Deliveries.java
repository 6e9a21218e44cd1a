package dev.rapport.sandbox.jira.hook;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Courier;
import dev.rapport.sandbox.http.HmacSha256;
import dev.rapport.sandbox.jira.json.View;
import dev.rapport.sandbox.jira.site.Happening;
import dev.rapport.sandbox.jira.site.Webhook;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends what happens on a site to its webhooks, as Jira does: {@code X-Hub-Signature} over the body
 * where there is a secret, an identifier that stays the same when it is sent again, at most five
 * tries, and no order among them.
 */
public final class Deliveries implements AutoCloseable {
  private static final int TRIES = 5;
  private static final int AT_ONCE = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<Integer> AGAIN = Set.of(408, 409, 425, 429);

  private final View view;
  private final FaultSwitches faults;
  private final Duration pause;
  private final ScheduledThreadPoolExecutor senders =
      new ScheduledThreadPoolExecutor(AT_ONCE, Deliveries::thread);
  private @Nullable Courier courier;

  /**
   * Sends for a site.
   *
   * @param view how an administrator sees its issues
   * @param pause how long it waits before it tries again
   */
  public Deliveries(View view, FaultSwitches faults, Duration pause) {
    this.view = view;
    this.faults = faults;
    this.pause = pause;
  }

  private record Delivery(String url, String body, Map<String, String> headers) {}

  /** Tells all webhooks that want to know; returns at once. Its caller holds the site's monitor. */
  public void announce(Happening happening) {
    Announcement announcement = new Announcement(view);
    for (Webhook hook : view.site().webhooks().all()) {
      if (announcement.isFor(hook, happening) && !faults.strikes(Fault.LOST_WEBHOOK)) {
        Delivery delivery = delivery(hook, announcement.of(happening).toString());
        later(delivery, 1, Duration.ZERO);
        if (faults.strikes(Fault.REPEATED_WEBHOOK)) {
          later(delivery, 2, pause);
        }
      }
    }
  }

  private static Delivery delivery(Webhook hook, String body) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("X-Atlassian-Webhook-Identifier", UUID.randomUUID().toString());
    headers.put("X-Atlassian-Webhook-Flow", "Primary");
    if (hook.secret() != null) {
      byte[] mac = HmacSha256.of(hook.secret(), body);
      headers.put("X-Hub-Signature", "sha256=" + HexFormat.of().formatHex(mac));
    }
    return new Delivery(hook.url(), body, headers);
  }

  private void later(Delivery delivery, int attempt, Duration delay) {
    if (!senders.isShutdown()) {
      var unused =
          senders.schedule(() -> send(delivery, attempt), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void send(Delivery delivery, int attempt) {
    Map<String, String> headers = new TreeMap<>(delivery.headers());
    if (attempt > 1) {
      headers.put("X-Atlassian-Webhook-Retry", String.valueOf(attempt - 1));
    }
    OptionalInt status = courier().post(delivery.url(), headers, delivery.body());
    if (attempt < TRIES && isWorthAnotherTry(status)) {
      later(delivery, attempt + 1, pause);
    }
  }

  private static boolean isWorthAnotherTry(OptionalInt status) {
    return status.isEmpty() || status.getAsInt() >= 500 || AGAIN.contains(status.getAsInt());
  }

  private synchronized Courier courier() {
    Courier known = courier == null ? new Courier(PATIENCE) : courier;
    courier = known;
    return known;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sandbox-webhooks");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives up what has not been sent yet. */
  @Override
  public void close() {
    senders.shutdownNow();
  }
}
