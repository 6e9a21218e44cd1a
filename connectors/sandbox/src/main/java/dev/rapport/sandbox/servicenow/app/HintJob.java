package dev.rapport.sandbox.servicenow.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Courier;
import dev.rapport.sandbox.http.HmacSha256;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The app's job that tells which tasks changed: a signed hint with at most 200 changes, each task
 * once. What does not arrive is tried again after 1, 2, 4 minutes and so on, eight times in all.
 */
final class HintJob {
  private static final int AT_ONCE = 200;
  private static final int MOST_ATTEMPTS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Table outbox;
  private final Clock clock;
  private final Courier courier = new Courier(PATIENCE);
  private volatile @Nullable Target target;

  HintJob(Table outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  private record Target(String url, String key) {}

  /** The properties {@code hint.url} and {@code hint.key}. */
  void tell(String url, String key) {
    target = new Target(url, key);
  }

  /** What a change that is kept now says of its hint. */
  String state() {
    return target == null ? "kept" : "ready";
  }

  /** One run; the number of changes that were told. */
  int run() {
    Target to = target;
    Instant now = clock.instant();
    List<Row> due =
        to == null
            ? List.of()
            : outbox.find("hint=ready^ORDERBYnext_try").stream()
                .filter(row -> row.get("next_try").compareTo(Tables.text(now)) <= 0)
                .limit(AT_ONCE)
                .toList();
    if (to == null || due.isEmpty()) {
      return 0;
    }
    OptionalInt status = send(to, now, body(due));
    boolean arrived = status.isPresent() && status.getAsInt() / 100 == 2;
    due.forEach(row -> outbox.update(row.sysId(), arrived ? done() : later(row, status, now)));
    return arrived ? due.size() : 0;
  }

  private OptionalInt send(Target to, Instant now, String body) {
    String second = String.valueOf(now.getEpochSecond());
    byte[] mac = HmacSha256.of(to.key(), second + "." + body);
    Map<String, String> headers =
        Map.of(
            "X-Rapport-Timestamp",
            second,
            "X-Rapport-Signature",
            "v1=" + Base64.getEncoder().encodeToString(mac));
    return courier.post(to.url(), headers, body);
  }

  /** Each task once, with its highest update count. */
  private static String body(List<Row> rows) {
    Map<String, JsonObject> tasks = new TreeMap<>();
    for (Row row : rows) {
      JsonObject task = tasks.computeIfAbsent(row.get("task"), id -> new JsonObject());
      long known = task.has("modCount") ? task.get("modCount").getAsLong() : 0;
      task.addProperty("table", row.get("task_table"));
      task.addProperty("task", row.get("task"));
      task.addProperty("modCount", Math.max(known, Long.parseLong(row.get("mod_count"))));
    }
    JsonArray all = new JsonArray();
    tasks.values().forEach(all::add);
    JsonObject hint = new JsonObject();
    hint.addProperty("version", 1);
    hint.addProperty("id", UUID.randomUUID().toString().replace("-", ""));
    hint.add("tasks", all);
    return hint.toString();
  }

  private static Map<String, String> done() {
    return Map.of("hint", "sent", "last_error", "");
  }

  private static Map<String, String> later(Row row, OptionalInt status, Instant now) {
    int attempts = Integer.parseInt(row.get("attempts")) + 1;
    Duration pause = Duration.ofMinutes(1L << (attempts - 1));
    return Map.of(
        "attempts",
        String.valueOf(attempts),
        "next_try",
        Tables.text(now.plus(pause)),
        "hint",
        attempts < MOST_ATTEMPTS ? "ready" : "dead",
        "last_error",
        status.isPresent() ? "status " + status.getAsInt() : "no answer");
  }
}
