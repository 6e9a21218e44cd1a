package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.casebook.Casebook;
import dev.rapport.engine.casebook.Cases;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.store.Confirmed;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    Set<HostWrite.Kind> kinds = kinds(host);
    if (kinds.isEmpty()) {
      return;
    }
    Doubts doubts = new Doubts(store, host.name(), kinds);
    Cases cases = cases(asOf);
    store
        .tickets()
        .forEach(host.name(), history -> writes(cases, history, kinds, doubts).forEach(writes));
  }

  /** The kinds that a host takes and of which we have something to say, in their order. */
  static Set<HostWrite.Kind> kinds(WriteHost host) {
    return host.sink().kinds().stream()
        .filter(
            kind ->
                kind == host.sink().summaryKind()
                    || kind == HostWrite.Kind.COMMENT
                    || Wanted.isMark(kind))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(HostWrite.Kind.class)));
  }

  /** What is known of all tickets at that moment. */
  Cases cases(Instant asOf) {
    return casebook.at(asOf);
  }

  /** The writes that one ticket needs now; none where the host shows what it should. */
  List<HostWrite> writes(
      Cases cases, TicketHistory history, Set<HostWrite.Kind> kinds, Doubts doubts) {
    TicketInsight insight = cases.of(history).orElse(null);
    if (insight == null || doubts.isWithheld(history.ticket().sourceId())) {
      return List.of();
    }
    Collaboration known = collaborations.inPublic(insight);
    List<HostWrite> writes = new ArrayList<>();
    for (HostWrite.Kind kind : kinds) {
      Wanted wanted = wanted(kind, insight, known);
      write(history, kind, wanted, doubts.of(kind, history.ticket().sourceId()))
          .ifPresent(writes::add);
    }
    return writes;
  }

  private Wanted wanted(HostWrite.Kind kind, TicketInsight insight, Collaboration known) {
    if (Wanted.isMark(kind)) {
      return Wanted.marks(known);
    }
    Summary summary = Summary.of(insight, promised.apply(insight), known);
    return kind == HostWrite.Kind.COMMENT ? Wanted.comment(summary) : Wanted.of(summary);
  }

  private Optional<HostWrite> write(
      TicketHistory history, HostWrite.Kind kind, Wanted wanted, Outbox.@Nullable Entry doubtful) {
    if (doubtful != null && doubtful.keyHash().equals(wanted.keyHash())) {
      // The host may have it already: the same write again, to the letter, makes it certain.
      return Optional.of(doubtful.write());
    }
    Confirmed.Shown shown = shown(history, kind);
    boolean shows = shown == null ? wanted.isNothing() : shown.keyHash().equals(wanted.keyHash());
    // What was sent without a receipt may stand there instead of what was confirmed.
    return shows && doubtful == null
        ? Optional.empty()
        : Optional.of(write(history, kind, before(shown, doubtful, wanted), wanted));
  }

  /** What may stand there and has to go is named, even where the host never confirmed it. */
  private static @Nullable String before(
      Confirmed.@Nullable Shown shown, Outbox.@Nullable Entry doubtful, Wanted wanted) {
    if (shown != null) {
      return shown.body();
    }
    return wanted.isNothing() && doubtful != null ? doubtful.write().after() : null;
  }

  private Confirmed.@Nullable Shown shown(TicketHistory history, HostWrite.Kind kind) {
    return store
        .confirmed()
        .find(history.ticket().key().host(), history.ticket().sourceId(), kind)
        .orElse(null);
  }

  private static HostWrite write(
      TicketHistory history, HostWrite.Kind kind, @Nullable String before, Wanted wanted) {
    return new HostWrite(
        WriteIds.of(history.ticket().key(), kind, wanted.body()),
        history.ticket().key(),
        history.ticket().sourceId(),
        kind,
        before,
        wanted.body());
  }
}
