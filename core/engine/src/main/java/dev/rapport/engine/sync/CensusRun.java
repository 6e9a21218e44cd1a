package dev.rapport.engine.sync;

import dev.rapport.connector.Census;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Page;
import dev.rapport.engine.store.Store;
import dev.rapport.model.Standing;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks over everything that a host has in scope and compares it with the store, part by part, so
 * that memory does not grow with the host. What stands otherwise than it is known to is read again;
 * what the host says was deleted is forgotten; what it does not show any more leaves the figures
 * until it does.
 */
final class CensusRun {
  /** Tickets that are read again, or asked about, at once. */
  private static final int BATCH = 200;

  private final Store store;
  private final String host;
  private final Census census;
  private final Span looks;
  private final Consumer<Page> again;
  private final Set<String> unseen;
  private Absent absent = Absent.NONE;

  /**
   * What was found to be absent.
   *
   * @param deleted tickets that were forgotten
   * @param hidden tickets that left the figures this time
   */
  record Absent(long deleted, long hidden) {
    static final Absent NONE = new Absent(0, 0);
  }

  /**
   * @param looks from the last look at the host until now
   * @param again takes in what was read again
   */
  CensusRun(Store store, String host, Census census, Span looks, Consumer<Page> again) {
    this.store = store;
    this.host = host;
    this.census = census;
    this.looks = looks;
    this.again = again;
    this.unseen = store.unseen().of(host);
  }

  /** From where the last look was broken off, else from the first ticket, to the last. */
  Absent run() {
    HostMemory memory = store.memory(host);
    CensusPlace place = CensusPlace.resumed(memory, looks);
    Census.Part part;
    do {
      part = census.look(place.next());
      requireOrder(part, place.through());
      String last = lastId(part, place.through());
      compare(part, stored(place.through(), part.last() ? null : last), place.looks());
      place = place.behind(last, part.next());
      place.remember(memory);
    } while (!part.last());
    CensusPlace.forget(memory);
    return absent;
  }

  private static String lastId(Census.Part part, String otherwise) {
    List<Census.Entry> entries = part.entries();
    return entries.isEmpty() ? otherwise : entries.get(entries.size() - 1).sourceId();
  }

  /** A part out of order would make tickets look gone that are there. */
  private void requireOrder(Census.Part part, String from) {
    String before = from;
    for (Census.Entry entry : part.entries()) {
      if (entry.sourceId().compareTo(before) <= 0) {
        throw ConnectorBugs.of(host, "gave a part of a census out of order", null);
      }
      before = entry.sourceId();
    }
  }

  private Map<String, Optional<Standing>> stored(String after, @Nullable String through) {
    Map<String, Optional<Standing>> stored = new HashMap<>();
    store
        .tickets()
        .forEach(
            host,
            after,
            through,
            history -> stored.put(history.ticket().sourceId(), Standing.after(history.events())));
    return stored;
  }

  private void compare(Census.Part part, Map<String, Optional<Standing>> stored, Span since) {
    reveal(part.entries().stream().map(Census.Entry::sourceId).toList());
    List<String> differing = new ArrayList<>();
    for (Census.Entry entry : part.entries()) {
      Optional<Standing> known = stored.remove(entry.sourceId());
      if (known == null || differs(known, entry.standing())) {
        differing.add(entry.sourceId());
      }
    }
    batches(
        differing,
        ids ->
            again.accept(
                census.reread(ids, Span.between(since.fromInclusive(), looks.toExclusive()))));
    batches(new ArrayList<>(new TreeSet<>(stored.keySet())), this::settle);
  }

  private static boolean differs(Optional<Standing> known, @Nullable Standing now) {
    return now != null && known.filter(now::isSameAs).isEmpty();
  }

  /** Tickets that are no longer in scope: deleted, hidden, or only elsewhere. */
  private void settle(List<String> outside) {
    Set<String> deleted = census.deleted(outside);
    int forgotten = store.forget(host, deleted);
    Set<String> others = new TreeSet<>(outside);
    others.removeAll(deleted);
    Set<String> hidden = census.hidden(others);
    int left = store.unseen().add(host, hidden, looks.toExclusive());
    absent = new Absent(absent.deleted() + forgotten, absent.hidden() + left);
    others.removeAll(hidden);
    reveal(others);
  }

  private void reveal(Collection<String> shown) {
    List<String> back = shown.stream().filter(unseen::contains).toList();
    if (!back.isEmpty()) {
      store.unseen().remove(host, back);
    }
  }

  private static void batches(List<String> ids, Consumer<List<String>> each) {
    for (int from = 0; from < ids.size(); from += BATCH) {
      each.accept(ids.subList(from, Math.min(from + BATCH, ids.size())));
    }
  }

  /** From the start of the last sync until now; empty where there was none. */
  static Span looks(Store store, String host, Instant now) {
    return store
        .syncRuns()
        .last(host)
        .map(last -> Span.between(last.startedAt(), now))
        .orElseGet(() -> Span.between(now, now));
  }
}
