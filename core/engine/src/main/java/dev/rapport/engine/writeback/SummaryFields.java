package dev.rapport.engine.writeback;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.timeline.Turn;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.time.Elapsed;

/**
 * The fields of a summary. Whoever can see the ticket can read it, so nothing in it rests on an
 * internal comment alone.
 */
final class SummaryFields {
  private SummaryFields() {}

  /** What decides whether it is written again: nothing that moves with the clock. */
  static SortedFields key(TicketInsight insight, Outlook promised, Collaboration known) {
    Turn turn = insight.ledger().turn();
    Named team = turn.group();
    SortedFields fields = new SortedFields();
    if (!insight.pair().isEmpty()) {
      fields.put("pair", insight.pair().get(0).toString());
    }
    LedgerFields.addTo(fields, insight.ledger());
    return TogetherFields.addTo(fields, known, insight.ledger())
        .put("schema", Summary.SCHEMA)
        .put("ticket", insight.key().toString())
        .put("created", insight.ledger().whole().fromInclusive())
        .put("open", insight.open())
        .put("turn", turn.holder().id())
        .put("since", turn.since())
        .put("rule", turn.rule())
        .put("team", team == null ? null : team.name())
        .put("counts", counts(insight.counts()))
        .put("firstResponse", firstResponse(insight.waits().timeToFirstResponse()))
        .put("expectation", PromiseFields.of(promised, insight.basis().day()))
        .put("history", insight.basis().history().completeness().id());
  }

  /** What rides along: true at as-of, and not worth a write of its own. */
  static SortedFields riding(TicketInsight insight, Outlook promised) {
    Waits waits = insight.waits();
    SortedFields byHolder = new SortedFields();
    for (Holder holder : Holder.values()) {
      if (waits.byHolder().containsKey(holder)) {
        byHolder.put(holder.id(), elapsed(waits.of(holder)));
      }
    }
    return new SortedFields()
        .put("asOf", insight.asOf())
        .put("byHolder", byHolder)
        .put("expectationN", PromiseFields.counts(promised))
        .put("timeToFirstResponse", elapsed(waits.timeToFirstResponse().elapsed()))
        .put("timeToResolution", elapsed(waits.timeToResolution().elapsed()));
  }

  private static SortedFields counts(Counts counts) {
    return new SortedFields()
        .put("reassignments", counts.reassignments().size())
        .put("reopens", counts.reopens().size())
        .put("pingPongs", counts.pingPongs().size())
        .put("sideHandovers", counts.sideHandovers().size());
  }

  private static String firstResponse(Measure measure) {
    return switch (measure.outcome()) {
      case REACHED -> "answered";
      case OPEN -> "waited-for";
      case CLOSED_WITHOUT -> "closed-without";
    };
  }

  private static SortedFields elapsed(Elapsed elapsed) {
    return new SortedFields()
        .put("calendarSeconds", elapsed.calendar().toSeconds())
        .put("businessSeconds", elapsed.business().toSeconds());
  }
}
