package dev.rapport.engine.involvement;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.model.TicketHistory;

/** Timelines of lives written for tests. */
final class Lives {
  private Lives() {}

  static Timeline timeline(TicketHistory history, long minute) {

    return new Timelines(House.policy(HolderMap.EMPTY), House.SIDES)
        .of(history, Life.minute(minute))
        .orElseThrow();
  }
}
