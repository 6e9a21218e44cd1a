package dev.rapport.engine.report;

import dev.rapport.engine.involvement.Balance;
import dev.rapport.engine.involvement.HandoverMatrix;
import dev.rapport.model.Side;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How people took part in a cohort.
 *
 * @param sides what each side did; a side of which nobody acted is absent, and so are vendors that
 *     are too few
 * @param handovers how tickets went from group to group
 * @param handedOver the same, but each ticket counted once for a pair of groups
 */
public record Participation(
    Map<Side, Part> sides, HandoverMatrix handovers, HandoverMatrix handedOver) {
  public Participation {
    sides = Map.copyOf(sides);
  }

  /** The same without a side, as if nobody of it had acted. */
  Participation without(Side side) {
    Map<Side, Part> others = new EnumMap<>(Side.class);
    others.putAll(sides);
    others.remove(side);
    return new Participation(others, handovers, handedOver);
  }

  /** The same without means. */
  Participation withoutMeans() {
    Map<Side, Part> others = new EnumMap<>(Side.class);
    sides.forEach((side, part) -> others.put(side, part.withoutMeans()));
    return new Participation(others, handovers, handedOver);
  }

  /**
   * One side, also as its face of the mirror.
   *
   * @param tickets on which somebody of the side acted
   * @param people how many they are; never printed
   * @param acts recorded updates by them
   * @param balance how the acts are spread over people
   * @param firstActShare how far into its life half of these tickets saw the first act, 0 to 1;
   *     null of fewer than k
   * @param answers how long the other side waited for the side's next public comment; one wait for
   *     each answer; without times where the answers stand on fewer than k tickets
   * @param firstWords the length in words that half of the side's first public comments have at
   *     most; null of fewer than k
   * @param reopens acts that reopened a ticket
   * @param reassignments acts that took a ticket from a group or a person
   * @param accounts its first reports and resolution notes
   */
  public record Part(
      int tickets,
      int people,
      long acts,
      Balance balance,
      @Nullable Double firstActShare,
      Distribution answers,
      @Nullable Integer firstWords,
      long reopens,
      long reassignments,
      Accounts accounts) {
    Part withoutMeans() {
      return new Part(
          tickets,
          people,
          acts,
          balance,
          firstActShare,
          answers.withoutMeans(),
          firstWords,
          reopens,
          reassignments,
          accounts);
    }
  }
}
