package dev.rapport.engine.report;

import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.involvement.HandoverMatrix;
import dev.rapport.engine.involvement.HandoverMatrix.Handover;
import dev.rapport.engine.involvement.Mirror;
import dev.rapport.model.Side;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How people took part, while the tickets come in. */
final class PeopleTally {
  private final int k;
  private final Map<Side, PartTally> sides = new EnumMap<>(Side.class);
  private final Map<Handover, Integer> handovers = new HashMap<>();
  private final Map<Handover, Integer> handedOver = new HashMap<>();

  PeopleTally(int k) {
    this.k = k;
  }

  void add(TicketInsight insight, LedgerClock clock) {
    insight
        .involvement()
        .acts()
        .keySet()
        .forEach(side -> of(side).add(side, insight.involvement()));
    Mirror mirror = insight.mirror();
    if (mirror.it().acts() > 0) {
      of(Side.IT).add(mirror.it(), clock);
    }
    if (mirror.requester().acts() > 0) {
      of(Side.REQUESTER).add(mirror.requester(), clock);
    }
    insight
        .involvement()
        .handovers()
        .counts()
        .forEach(
            (handover, count) -> {
              handovers.merge(handover, count, Integer::sum);
              handedOver.merge(handover, 1, Integer::sum);
            });
  }

  void addAll(PeopleTally other) {
    other.sides.forEach((side, part) -> of(side).addAll(part));
    other.handovers.forEach((handover, count) -> handovers.merge(handover, count, Integer::sum));
    other.handedOver.forEach((handover, count) -> handedOver.merge(handover, count, Integer::sum));
  }

  /**
   * Whether too few people of IT or of the requesters acted, or on too few tickets, to speak of the
   * row. Of vendors only their own part speaks, so that alone is left out: {@link HiddenVendors}.
   */
  boolean isTooFew() {
    return sides.entrySet().stream()
        .filter(side -> side.getKey() != Side.VENDOR)
        .map(Map.Entry::getValue)
        .anyMatch(part -> part.people() > 0 && (part.people() < k || part.tickets() < k));
  }

  Participation participation() {
    Map<Side, Participation.Part> parts = new EnumMap<>(Side.class);
    sides.forEach((side, part) -> parts.put(side, part.part()));
    return new Participation(parts, new HandoverMatrix(handovers), new HandoverMatrix(handedOver));
  }

  private PartTally of(Side side) {
    return sides.computeIfAbsent(side, any -> new PartTally(k));
  }
}
