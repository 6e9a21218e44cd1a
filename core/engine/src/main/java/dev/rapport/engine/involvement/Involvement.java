package dev.rapport.engine.involvement;

import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a ticket (MEASURES, "Involvement").
 *
 * @param sides what each side did; a side of which nobody acted is absent
 * @param acts how many acts each person made; used to add up balances, never printed
 * @param handovers how the ticket went from group to group
 */
public record Involvement(
    Map<Side, SideInvolvement> sides,
    Map<Side, Map<ActorId, Long>> acts,
    HandoverMatrix handovers) {
  public Involvement {
    acts = Map.copyOf(acts);
    sides = Map.copyOf(sides);
  }

  /**
   * Draws it from a ticket's life.
   *
   * @param acts who did what; for two tickets that are one, on either of them
   * @param held which groups had it; for two tickets that are one, the lead
   * @param life from the creation to the final close or as-of: the ledger's whole
   */
  public static Involvement of(Timeline acts, Timeline held, Span life) {
    List<Act> all = Act.of(acts);
    Map<Side, List<Act>> bySide =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Act::side, () -> new EnumMap<>(Side.class), Collectors.toList()));
    Map<Side, SideInvolvement> sides = new EnumMap<>(Side.class);
    bySide.forEach((side, ofSide) -> sides.put(side, side(ofSide, life)));
    Map<Side, Map<ActorId, Long>> byPerson = new EnumMap<>(Side.class);
    bySide.forEach((side, ofSide) -> byPerson.put(side, byPerson(ofSide)));
    return new Involvement(sides, byPerson, HandoverMatrix.of(held));
  }

  private static Map<ActorId, Long> byPerson(List<Act> acts) {
    return Map.copyOf(
        acts.stream().collect(Collectors.groupingBy(Act::person, Collectors.counting())));
  }

  /** How evenly the acts are spread over people, over all sides. */
  public Balance balance() {
    return Balance.of(acts.values().stream().flatMap(side -> side.values().stream()).toList());
  }

  /** What a side did; nothing where nobody of it acted. */
  public SideInvolvement of(Side side) {
    return sides.getOrDefault(side, SideInvolvement.NONE);
  }

  private static SideInvolvement side(List<Act> acts, Span life) {
    Instant first = acts.get(0).at();
    return new SideInvolvement(
        (int) acts.stream().map(Act::person).distinct().count(),
        (int)
            acts.stream()
                .map(Act::group)
                .filter(Objects::nonNull)
                .map(Named::id)
                .distinct()
                .count(),
        acts.size(),
        first,
        share(first, life));
  }

  private static @Nullable Double share(Instant instant, Span life) {
    long passed = Span.between(life.fromInclusive(), instant).length().toSeconds();
    long whole = life.length().toSeconds();
    return whole == 0 ? null : Math.min(1.0, (double) passed / whole);
  }
}
