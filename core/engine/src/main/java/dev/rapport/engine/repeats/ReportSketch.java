package dev.rapport.engine.repeats;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import java.util.List;

/** Finds the sketch of what a ticket reports. */
public final class ReportSketch {
  private ReportSketch() {}

  /** As the ticket's own timeline holds it; empty where there is none. */
  public static List<Long> of(TicketInsight insight) {
    return insight.timeline().readings().stream()
        .filter(Described.class::isInstance)
        .map(Described.class::cast)
        .filter(text -> text.part() == Part.REPORT)
        .findFirst()
        .map(text -> text.facts().sketch())
        .orElse(List.of());
  }
}
