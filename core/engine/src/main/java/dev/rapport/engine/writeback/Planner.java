package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.casebook.Casebook;
import dev.rapport.engine.casebook.Cases;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.store.Confirmed;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the difference between what hosts should show and what they last confirmed. Reads the store
 * alone; makes no call to a host and changes nothing.
 */
public final class Planner {
  private final Store store;
  private final Casebook casebook;
  private final Function<TicketInsight, Outlook> promised;
  private final Collaborations collaborations;

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
  }

  /**
   * Hands over every write that a host needs, by the host's id of the ticket; none where all is
   * confirmed, and none of a kind that the host's configuration has not switched on. One at a time
   * is in memory.
   *
   * @param asOf the moment to look from; tickets created later have no summary yet
   */
  public void plan(WriteHost host, Instant asOf, Consumer<HostWrite> writes) {
    HostWrite.Kind kind = host.sink().summaryKind();
    if (!host.sink().kinds().contains(kind)) {
      return;
    }
    Map<String, Outbox.Entry> doubtful = store.outbox().doubtful(host.name(), kind);
    Cases cases = cases(asOf);
    store
        .tickets()
        .forEach(
            host.name(),
            history ->
                write(cases, history, kind, doubtful.get(history.ticket().sourceId()))
                    .ifPresent(writes));
  }

  /** What is known of all tickets at that moment. */
  Cases cases(Instant asOf) {
    return casebook.at(asOf);
  }

  /** The write that one ticket needs now; empty where the host shows what it should. */
  Optional<HostWrite> write(
      Cases cases, TicketHistory history, HostWrite.Kind kind, Outbox.@Nullable Entry doubtful) {
    Summary wanted = cases.of(history).map(this::summary).orElse(null);
    if (wanted == null) {
      return Optional.empty();
    }
    if (doubtful != null && doubtful.keyHash().equals(wanted.keyHash())) {
      // The host may have it already: the same write again, to the letter, makes it certain.
      return Optional.of(doubtful.write());
    }
    Confirmed.Shown shown = shown(history, kind);
    boolean shows = shown != null && shown.keyHash().equals(wanted.keyHash());
    // What was sent without a receipt may stand there instead of what was confirmed.
    return shows && doubtful == null
        ? Optional.empty()
        : Optional.of(write(history, kind, shown, wanted));
  }

  private Summary summary(TicketInsight insight) {
    return Summary.of(insight, promised.apply(insight), collaborations.inPublic(insight));
  }

  private Confirmed.@Nullable Shown shown(TicketHistory history, HostWrite.Kind kind) {
    return store
        .confirmed()
        .find(history.ticket().key().host(), history.ticket().sourceId(), kind)
        .orElse(null);
  }

  private static HostWrite write(
      TicketHistory history, HostWrite.Kind kind, Confirmed.@Nullable Shown shown, Summary wanted) {
    return new HostWrite(
        WriteIds.of(history.ticket().key(), kind, wanted.body()),
        history.ticket().key(),
        history.ticket().sourceId(),
        kind,
        shown == null ? null : shown.body(),
        wanted.body());
  }
}
