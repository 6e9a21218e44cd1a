package dev.rapport.http;

import com.google.gson.Gson;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Pause;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.TransientMemory;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A client beside what it did: how long it waited, and what it reported. Time passes only when the
 * client waits or the test says so.
 */
final class Bench {
  static final String SECRET = "hunter2-s3cret";
  static final String CLIENT_SECRET = "cl1ent-s3cret";

  final SettableClock clock = SettableClock.at("2026-11-01T12:00:00Z");
  final List<Duration> waits = new CopyOnWriteArrayList<>();
  final List<String> calls = new CopyOnWriteArrayList<>();
  final List<Duration> took = new CopyOnWriteArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private final URI url;
  private ThrottleReading throttles = ThrottleReading.NONE;
  private Limits limits = new Limits(1000, 2, Duration.ofSeconds(5), 1L << 20);

  Bench(String url) {
    this.url = URI.create(url);
    values.putAll(Map.of("auth.type", "basic", "auth.user", "rapport"));
  }

  Bench with(String name, String value) {
    values.put(name, value);
    return this;
  }

  Bench with(ThrottleReading other) {
    throttles = other;
    return this;
  }

  Bench with(Limits other) {
    limits = other;
    return this;
  }

  Settings settings() {
    Map<String, Secret> secrets =
        Map.of("auth.secret", Secret.of(SECRET), "auth.client-secret", Secret.of(CLIENT_SECRET));
    return new Settings("snow", url, values, secrets);
  }

  /** Waits of zero are turns that came at once; nobody waited. */
  HostContext context() {
    return new HostContext(
        clock,
        time -> {
          if (!time.isZero()) {
            waits.add(time);
            clock.advance(time);
          }
        },
        new TransientMemory(),
        HostContexts.of(clock).texts(),
        (method, status, time) -> {
          calls.add(method + " " + status);
          took.add(time);
        });
  }

  /** The jitter is drawn from a seed, so that a test repeats itself. */
  HostClient client() {
    return HostClient.of(
        settings(), context(), new Gson(), throttles, limits, new Random(7)::nextDouble);
  }

  /** What is around the calls of a client, without a client. */
  CallChain chain(Pause pause) {
    HostContext context = context();
    return CallChain.of(
        "snow",
        limits,
        new HostContext(clock, pause, context.memory(), context.texts(), context.calls()),
        new RetryPolicy(new Random(7)::nextDouble));
  }
}
