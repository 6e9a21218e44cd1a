package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.PriorityChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what {@link Counts} counts. */
final class Counting {
  private static final Set<Class<?>> STATUS = Set.of(StatusChanged.class);
  private static final Set<Class<?>> GROUP = Set.of(GroupChanged.class);
  private static final Set<Class<?>> OWNERSHIP = Set.of(GroupChanged.class, AssigneeChanged.class);
  private static final Set<Class<?>> ALL =
      Set.of(StatusChanged.class, GroupChanged.class, AssigneeChanged.class, PriorityChanged.class);

  private final Set<Named> hadIt = new HashSet<>();
  private final List<Occurrence> reassignments = new ArrayList<>();
  private final List<Occurrence> reopens = new ArrayList<>();
  private final List<Occurrence> pingPongs = new ArrayList<>();
  private final List<Occurrence> changes = new ArrayList<>();

  private Counting() {}

  static Counts of(Timeline timeline, Ledger ledger) {
    Counting counting = new Counting();
    timeline.updates().stream().map(Update::new).forEach(counting::add);
    return new Counts(
        counting.reassignments,
        counting.reopens,
        counting.pingPongs,
        sideHandovers(ledger),
        counting.changes);
  }

  private void add(Update update) {
    if (update.takesAway()) {
      reassignments.add(update.as(OWNERSHIP));
    }
    if (update.reopens()) {
      reopens.add(update.as(STATUS));
    }
    Named group = update.last().after().group();
    if (group != null && !hadIt.add(group) && update.movesGroup()) {
      pingPongs.add(update.as(GROUP));
    }
    Occurrence change = update.as(ALL);
    if (!change.events().isEmpty()) {
      changes.add(change);
    }
  }

  private static List<Occurrence> sideHandovers(Ledger ledger) {
    List<Occurrence> handovers = new ArrayList<>();
    Segment last = null;
    for (Segment segment : ledger.segments()) {
      Side side = sideOf(segment.holder());
      if (side == Side.UNKNOWN) {
        continue;
      }
      if (last != null && side != sideOf(last.holder())) {
        handovers.add(
            new Occurrence(segment.span().fromInclusive(), last.group(), segment.events()));
      }
      last = segment;
    }
    return handovers;
  }

  private static Side sideOf(Holder holder) {
    if (holder.isIt()) {
      return Side.IT;
    }
    return switch (holder) {
      case REQUESTER -> Side.REQUESTER;
      case VENDOR -> Side.VENDOR;
      default -> Side.UNKNOWN;
    };
  }
}
