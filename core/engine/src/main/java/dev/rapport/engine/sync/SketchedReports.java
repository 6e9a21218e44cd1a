package dev.rapport.engine.sync;

import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketHistory;

/**
 * Keeps the sketch of what was reported, which finds repeats, and drops those of all other texts: a
 * reader of texts cannot know which one it reads, and what nobody needs is not kept.
 */
final class SketchedReports {
  private SketchedReports() {}

  static TicketHistory of(TicketHistory history) {
    return new TicketHistory(
        history.ticket(),
        history.events().stream().map(SketchedReports::of).toList(),
        history.history());
  }

  private static TicketEvent of(TicketEvent event) {
    if (event instanceof Commented said) {
      return new Commented(said.stamp(), said.visibility(), said.facts().withoutSketch());
    }
    return event instanceof Described text && text.part() != Part.REPORT
        ? new Described(text.stamp(), text.part(), text.facts().withoutSketch())
        : event;
  }
}
