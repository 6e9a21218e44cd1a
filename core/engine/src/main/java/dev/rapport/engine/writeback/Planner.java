package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.casebook.Casebook;
import dev.rapport.engine.casebook.Cases;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.store.Store;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds the difference between what hosts should show and what they last confirmed. Reads the store
 * alone; makes no call to a host and changes nothing.
 */
public final class Planner {
  private final Store store;
  private final Casebook casebook;
  private final Function<TicketInsight, Outlook> promised;
  private final Collaborations collaborations;
  private final Difference difference;

  /** Over the store of that casebook, without promises; both tickets of a pair show the pair. */
  public Planner(Casebook casebook) {
    this(casebook, insight -> Outlook.NONE, Collaborations.NONE);
  }

  /**
   * The same with promises, and with what was done together.
   *
   * @param promised what a ticket was promised when it was opened
   * @param collaborations draws what was done together; what is internal stays out
   */
  public Planner(
      Casebook casebook, Function<TicketInsight, Outlook> promised, Collaborations collaborations) {
    this.store = casebook.store();
    this.casebook = casebook;
    this.promised = promised;
    this.collaborations = collaborations;
    this.difference = new Difference(store);
  }

  /**
   * Hands over every write that a host needs, by the host's id of the ticket; none where all is
   * confirmed, and none of a kind that the host's configuration has not switched on. One at a time
   * is in memory.
   *
   * @param asOf the moment to look from; tickets created later have no summary yet
   */
  public void plan(WriteHost host, Instant asOf, Consumer<HostWrite> writes) {
    plan(host, Scope.ALL, asOf, writes);
  }

  /** The same for some tickets. */
  public void plan(WriteHost host, Scope scope, Instant asOf, Consumer<HostWrite> writes) {
    Surface surface = Surface.of(host);
    if (surface.kinds().isEmpty()) {
      return;
    }
    Doubts doubts = new Doubts(store, host.name(), surface.kinds());
    Cases cases = cases(asOf);
    scope.forEach(
        store.tickets(),
        host.name(),
        history -> writes(cases, history, surface, doubts).forEach(writes));
    if (surface.kinds().contains(HostWrite.Kind.REPORT)) {
      reports(host.name(), doubts).forEach(writes);
    }
  }

  /** The writes that a host needs to show the reports that were published to it. */
  List<HostWrite> reports(String host, Doubts doubts) {
    return new ReportDifferences(store, difference).on(host, doubts);
  }

  /** What is known of all tickets at that moment. */
  Cases cases(Instant asOf) {
    return casebook.at(asOf);
  }

  /** The writes that one ticket needs now; none where the host shows what it should. */
  List<HostWrite> writes(Cases cases, TicketHistory history, Surface surface, Doubts doubts) {
    TicketInsight insight = cases.of(history).orElse(null);
    if (insight == null || doubts.isWithheld(history.ticket().sourceId())) {
      return List.of();
    }
    Collaboration known = collaborations.inPublic(insight);
    List<HostWrite> writes = new ArrayList<>();
    for (HostWrite.Kind kind : surface.ofTickets()) {
      Wanted wanted = wanted(kind, surface, insight, known);
      difference
          .of(history.ticket().key(), history.ticket().sourceId(), kind, wanted, doubts)
          .ifPresent(writes::add);
    }
    return writes;
  }

  private Wanted wanted(
      HostWrite.Kind kind, Surface surface, TicketInsight insight, Collaboration known) {
    if (Wanted.isMark(kind)) {
      return Wanted.marks(known);
    }
    Summary summary = Summary.of(insight, promised.apply(insight), known);
    return switch (kind) {
      case COMMENT -> Wanted.comment(summary);
      case FIELD -> Wanted.fields(summary, surface.fields());
      default -> Wanted.of(summary.within(surface.longest()));
    };
  }
}
