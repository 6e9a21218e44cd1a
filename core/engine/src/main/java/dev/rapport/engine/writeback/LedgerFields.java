package dev.rapport.engine.writeback;

import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Turn;
import dev.rapport.model.Holder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The ledger as the bar of a summary: each holder with the instant at which the turn began. Nothing
 * in it moves with the clock; whoever draws it lets the last one run on.
 */
final class LedgerFields {
  /** Of a longer ledger the latest are kept; what came before is counted. */
  static final int MOST_TURNS = 60;

  private LedgerFields() {}

  static SortedFields addTo(SortedFields fields, Ledger ledger) {
    List<SortedFields> turns = turns(ledger);
    int earlier = Math.max(0, turns.size() - MOST_TURNS);
    return fields.put("earlier", earlier).put("ledger", turns.stream().skip(earlier));
  }

  /**
   * One for each unbroken turn, whatever group had it and whichever rule decided. The present one
   * is there from its first second on, so that a later look finds nothing new.
   */
  private static List<SortedFields> turns(Ledger ledger) {
    List<SortedFields> turns = new ArrayList<>();
    Holder last = null;
    for (Segment segment : ledger.segments()) {
      if (segment.holder() != last) {
        turns.add(turn(segment.holder(), segment.span().fromInclusive()));
      }
      last = segment.holder();
    }
    Turn now = ledger.turn();
    if (ledger.open() && now.holder() != last) {
      turns.add(turn(now.holder(), now.since()));
    }
    return turns;
  }

  private static SortedFields turn(Holder holder, Instant from) {
    return new SortedFields().put("from", from).put("holder", holder.id());
  }
}
