package dev.rapport.suite.campaign;

import dev.rapport.sandbox.jira.site.PropertyWrite;
import dev.rapport.sandbox.servicenow.store.RowWrite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What was truly done to the hosts of a world, counted where it was done: an answer that was lost
 * on the way counts like any other.
 */
final class Deeds {
  /** The table of our rows. */
  static final String TABLE = "x_acme_rapport_summary";

  private static final Duration DAY = Duration.ofDays(1);

  /** One write that a host carried out. */
  record Deed(String value, Instant at) {}

  private final Clock clock;
  private final Map<String, List<Deed>> done = new TreeMap<>();
  private final Map<String, String> rows = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Long> ofThisRun = new HashMap<>();

  Deeds(Clock clock) {
    this.clock = clock;
  }

  /** A new command begins. */
  synchronized void begin() {
    ofThisRun.clear();
  }

  /** How many writes each host has carried out since the command began, by host. */
  synchronized Map<String, Long> ofThisRun() {
    return Map.copyOf(ofThisRun);
  }

  /** By host and ticket, in the order in which they were done. */
  synchronized Map<String, List<Deed>> done() {
    Map<String, List<Deed>> copy = new TreeMap<>();
    done.forEach((place, deeds) -> copy.put(place, List.copyOf(deeds)));
    return copy;
  }

  /** What should not have been done, as texts: the same twice in a row, or a second row. */
  synchronized List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Tickets that were written more than so often within a day, as texts with the moments. */
  synchronized List<String> beyond(long most) {
    List<String> beyond = new ArrayList<>();
    done.forEach(
        (place, deeds) -> {
          if (mostInADay(deeds) > most) {
            beyond.add(place + " was written too often: " + deeds.stream().map(Deed::at).toList());
          }
        });
    return beyond;
  }

  private static long mostInADay(List<Deed> deeds) {
    return deeds.stream()
        .mapToLong(
            last ->
                deeds.stream()
                    .filter(deed -> !deed.at().isAfter(last.at()))
                    .filter(deed -> deed.at().isAfter(last.at().minus(DAY)))
                    .count())
        .max()
        .orElse(0);
  }

  /** Watches the rows of an instance. */
  Consumer<RowWrite> ofServiceNow() {
    return write -> {
      if (write.table().equals(TABLE)) {
        done("snow", write.row().get("task"), write.isGone() ? "" : write.row().get("summary"));
        oneRow(write);
      }
    };
  }

  /** Watches the properties of a site. */
  Consumer<PropertyWrite> ofJira(String host) {
    return write -> {
      if (write.key().equals("rapport")) {
        done(host, write.issue(), write.value().isJsonNull() ? "" : write.value().toString());
      }
    };
  }

  private synchronized void oneRow(RowWrite write) {
    String task = write.row().get("task");
    String before = write.isGone() ? rows.remove(task) : rows.put(task, write.row().sysId());
    if (before != null && !before.equals(write.row().sysId())) {
      wrong.add("a second row for the incident " + task);
    }
  }

  private synchronized void done(String host, String ticket, String value) {
    String place = host + " " + ticket;
    List<Deed> before = done.computeIfAbsent(place, key -> new ArrayList<>());
    if (!before.isEmpty() && before.get(before.size() - 1).value().equals(value)) {
      Instant first = before.get(before.size() - 1).at();
      wrong.add(place + " was written twice: at " + first + " and at " + clock.instant());
    }
    before.add(new Deed(value, clock.instant()));
    ofThisRun.merge(host, 1L, Long::sum);
  }
}
