package dev.rapport.servicenow.write;

import com.google.gson.Gson;
import dev.rapport.connector.HostException;
import dev.rapport.http.HostClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes changes of rows, many with one call where the host allows batches. A batch is answered 200
 * whatever became of its calls, so each is looked at: what was not carried out, or rationed, is
 * made again, its first alone, so that the waits of single calls hold for it too.
 */
final class RowWriter {
  /** A batch has 30 seconds for all of its calls; so many writes take a few. */
  static final int MOST_CALLS = 100;

  /** Far below the 10 MB that a batch may have, base64 and all. */
  private static final int MOST_CHARACTERS = 4_000_000;

  /** How a host says that batches are not for this account. */
  private static final Set<HostException.Kind> NO_BATCHES =
      Set.of(
          HostException.Kind.FORBIDDEN,
          HostException.Kind.NOT_FOUND,
          HostException.Kind.CONFIGURATION,
          HostException.Kind.BUG);

  private final HostClient client;
  private final WriteApi api;
  private final RowCalls calls;
  private final Denials denials;
  private final Gson gson = new Gson();

  RowWriter(HostClient client, WriteApi api, RowCalls calls, Denials denials) {
    this.client = client;
    this.api = api;
    this.calls = calls;
    this.denials = denials;
  }

  /**
   * Makes the changes in the order given.
   *
   * @return what became of each, in that order
   * @throws HostException when the host as a whole fails; with {@link HostException#isMaybeDone()}
   *     where rows may have been added, so that the caller looks before it repeats
   */
  List<RowResult> write(List<RowChange> changes) {
    Map<Integer, RowResult> results = new HashMap<>();
    Deque<Integer> left = new ArrayDeque<>(IntStream.range(0, changes.size()).boxed().toList());
    boolean alone = false;
    while (!left.isEmpty()) {
      List<Integer> part = alone ? List.of(left.removeFirst()) : take(left, changes);
      List<Integer> undone = write(part, changes, results);
      for (int i = undone.size() - 1; i >= 0; i--) {
        left.addFirst(undone.get(i));
      }
      alone = !undone.isEmpty();
    }
    return IntStream.range(0, changes.size()).mapToObj(results::get).toList();
  }

  private List<Integer> take(Deque<Integer> left, List<RowChange> changes) {
    int most = denials.isDenied(Denials.BATCH) ? 1 : MOST_CALLS;
    List<Integer> part = new ArrayList<>();
    int characters = 0;
    while (!left.isEmpty() && part.size() < most) {
      characters += length(changes.get(left.getFirst()));
      if (characters > MOST_CHARACTERS && !part.isEmpty()) {
        break;
      }
      part.add(left.removeFirst());
    }
    return part;
  }

  private static int length(RowChange change) {
    return change.values().values().stream().mapToInt(String::length).sum();
  }

  /** Gives those that were not carried out. */
  private List<Integer> write(
      List<Integer> part, List<RowChange> changes, Map<Integer, RowResult> results) {
    if (part.size() == 1) {
      results.put(part.get(0), calls.make(changes.get(part.get(0))));
      return List.of();
    }
    Map<String, BatchAnswer.Inner> answers = batch(part.stream().map(changes::get).toList());
    List<Integer> undone = new ArrayList<>();
    for (int i = 0; i < part.size(); i++) {
      RowChange change = changes.get(part.get(i));
      BatchAnswer.Inner answer = answers.get(Integer.toString(i));
      if (answer != null && answer.isDoubtful() && change.isOnceOnly()) {
        throw calls.doubtful(change);
      }
      if (answer != null && (answer.isDone() || answer.isRefused())) {
        results.put(part.get(i), calls.inner(change, answer));
      } else {
        undone.add(part.get(i));
      }
    }
    return undone;
  }

  /** The answers by call; none where batches are not for this account. */
  private Map<String, BatchAnswer.Inner> batch(List<RowChange> changes) {
    try {
      BatchAnswer answer = client.write(api.batch(BatchRequest.of(changes, gson))).body();
      if (answer.serviced() == null) {
        throw calls.doubtful(changes.get(0));
      }
      client.holdBack(answer.retryAfter());
      return answer.byId();
    } catch (HostException e) {
      if (e.isMaybeDone() || !NO_BATCHES.contains(e.kind())) {
        throw e;
      }
      denials.deny(Denials.BATCH);
      return Map.of();
    }
  }
}
