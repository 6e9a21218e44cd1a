package dev.rapport.engine.pair;

import dev.rapport.model.TicketKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs that references make. Two keys for each pair are all that is kept. */
public final class Pairs {
  /** Every ticket stands alone, and none is linked. */
  public static final Pairs NONE = new Pairs(List.of(), Map.of(), new Unpaired(0, 0, 0, 0));

  private final int count;
  private final Map<TicketKey, Pair> byTicket = new HashMap<>();
  private final Map<TicketKey, List<TicketKey>> contradicting;
  private final Unpaired unpaired;

  Pairs(List<Pair> pairs, Map<TicketKey, List<TicketKey>> contradicting, Unpaired unpaired) {
    this.count = pairs.size();
    this.contradicting = Map.copyOf(contradicting);
    this.unpaired = unpaired;
    pairs.forEach(
        pair -> {
          byTicket.put(pair.lead(), pair);
          byTicket.put(pair.follower(), pair);
        });
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The pair that the ticket is part of; empty where it stands alone. */
  public Optional<Pair> of(TicketKey ticket) {
    return Optional.ofNullable(byTicket.get(ticket));
  }

  /**
   * The tickets of the other tracker that this one is linked with although no pair came of it,
   * because one of them stands in several links; none where nothing contradicts.
   */
  public List<TicketKey> contradicting(TicketKey ticket) {
    return contradicting.getOrDefault(ticket, List.of());
  }

  /** All tickets whose links contradict each other, each with those that it is linked with. */
  public Map<TicketKey, List<TicketKey>> contradictions() {
    return contradicting;
  }

  /** How many references say nothing about pairs, and why. */
  public Unpaired unpaired() {
    return unpaired;
  }
}
