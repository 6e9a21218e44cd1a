package dev.rapport.engine.repeats;

import dev.rapport.engine.text.Sketches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups requests of one type and service by wording. Each joins the group whose first request is
 * most like it, or begins one of its own: a group that is there stays as it is, whatever comes
 * later. The first requests lie in buckets where alike ones are likely to meet, so that each is
 * held against few.
 */
final class Likeness {
  /** Share of words in common from which on two requests are one; see {@link Sketches}. */
  private static final double ALIKE = 0.35;

  private final List<List<Request>> groups = new ArrayList<>();
  private final Map<Integer, List<List<Request>>> buckets = new HashMap<>();

  /** Takes in a request that has a sketch; they have to come in their order. */
  void add(Request request) {
    closest(request).orElseGet(() -> begin(request)).add(request);
  }

  /** All groups, in the order of their first requests. */
  List<RepeatGroup> groups() {
    return groups.stream().map(RepeatGroup::new).toList();
  }

  private Optional<List<Request>> closest(Request request) {
    Set<Request> looked = new HashSet<>();
    List<Request> closest = null;
    double most = 0;
    for (int i = 0; i < Sketches.KEYS; i++) {
      for (List<Request> group : bucket(request, i)) {
        double alike = looked.add(group.get(0)) ? alike(group, request) : 0;
        boolean older = alike == most && closest != null && isOlder(group, closest);
        if (alike >= ALIKE && (alike > most || older)) {
          closest = group;
          most = alike;
        }
      }
    }
    return Optional.ofNullable(closest);
  }

  private static boolean isOlder(List<Request> one, List<Request> other) {
    return Request.FIRST_COME.compare(one.get(0), other.get(0)) < 0;
  }

  private static double alike(List<Request> group, Request request) {
    return Sketches.similarity(group.get(0).sketch(), request.sketch());
  }

  private List<Request> begin(Request request) {
    List<Request> group = new ArrayList<>();
    groups.add(group);
    for (int i = 0; i < Sketches.KEYS; i++) {
      int key = Sketches.key(request.sketch(), i);
      buckets.computeIfAbsent(key, any -> new ArrayList<>()).add(group);
    }
    return group;
  }

  private List<List<Request>> bucket(Request request, int number) {
    return buckets.getOrDefault(Sketches.key(request.sketch(), number), List.of());
  }
}
