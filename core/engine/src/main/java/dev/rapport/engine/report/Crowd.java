package dev.rapport.engine.report;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether tickets of a cohort, and the people on them, are enough to be spoken of (MEASURES,
 * "Reports"). It knows no more people than it takes to say so.
 */
final class Crowd {
  private final int k;
  private final Map<Side, Set<ActorId>> present = new EnumMap<>(Side.class);
  private final Map<Side, Set<ActorId>> acting = new EnumMap<>(Side.class);
  private final Map<Side, Integer> actedOn = new EnumMap<>(Side.class);
  private int tickets;

  Crowd(int k) {
    this.k = k;
  }

  void add(TicketInsight insight) {
    tickets++;
    insight.people().forEach(one -> know(present, one.side(), Set.of(one.person())));
    insight
        .involvement()
        .acts()
        .forEach(
            (side, acts) -> {
              know(acting, side, acts.keySet());
              actedOn.merge(side, 1, Integer::sum);
            });
  }

  void addAll(Crowd other) {
    tickets += other.tickets;
    other.present.forEach((side, people) -> know(present, side, people));
    other.acting.forEach((side, people) -> know(acting, side, people));
    other.actedOn.forEach((side, count) -> actedOn.merge(side, count, Integer::sum));
  }

  private void know(Map<Side, Set<ActorId>> sides, Side side, Collection<ActorId> people) {
    // A vendor's part is left out by itself: one account of theirs must not hide all others.
    if (side != Side.VENDOR && !people.isEmpty()) {
      Set<ActorId> known = sides.computeIfAbsent(side, any -> new HashSet<>());
      people.stream().takeWhile(one -> known.size() < k).forEach(known::add);
    }
  }

  int tickets() {
    return tickets;
  }

  /** Whether it may be spoken of: nobody at all, or enough tickets and people of each side. */
  boolean isEnough() {
    return tickets == 0
        || (tickets >= k
            && present.values().stream().allMatch(people -> people.size() >= k)
            && acting.keySet().stream().allMatch(this::actsEnough));
  }

  private boolean actsEnough(Side side) {
    return acting.getOrDefault(side, Set.of()).size() >= k && actedOn.getOrDefault(side, 0) >= k;
  }
}
