package dev.rapport.engine.timeline;

import dev.rapport.engine.Life;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Stamp;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Histories as bad as they come: events before the creation and after as-of, many in one second,
 * twice the same, and most of them contradicting the state they find. Only that an id names one
 * event can be relied on.
 */
public final class RandomLives {
  private static final Arbitrary<String> STATUS =
      Arbitraries.of("New", "Active", "Resolved", "Closed", "Awaiting User Info", "Odd", "Blocked");
  private static final Arbitrary<ActorId> PERSON =
      Arbitraries.of(Life.CALLER, Life.AGENT, Life.EXPERT).injectNull(0.2);
  private static final Arbitrary<Named> GROUP =
      Arbitraries.of(Life.DESK, Life.NETWORK).injectNull(0.2);

  private RandomLives() {}

  public static Arbitrary<TicketHistory> histories() {
    return event()
        .list()
        .uniqueElements(event -> event.stamp().id())
        .ofMaxSize(12)
        .map(RandomLives::history);
  }

  private static TicketHistory history(List<TicketEvent> events) {
    Life life = Life.begins("New");
    List<TicketEvent> all = new ArrayList<>(life.events());
    all.addAll(events);
    all.addAll(events.subList(0, events.size() / 3));
    return life.history(all);
  }

  private static Arbitrary<TicketEvent> event() {
    Arbitrary<Stamp> stamp =
        Combinators.combine(
                Arbitraries.integers().between(-5, 60),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 1_000_000),
                PERSON)
            .as((minute, order, id, who) -> Stamp.of("r" + id, Life.minute(minute), order, who));
    return Arbitraries.oneOf(
        Combinators.combine(stamp, STATUS, STATUS)
            .as((at, from, to) -> new StatusChanged(at, Life.status(from), Life.status(to))),
        Combinators.combine(stamp, GROUP, GROUP).as(GroupChanged::new),
        Combinators.combine(stamp, PERSON, PERSON).as(AssigneeChanged::new),
        Combinators.combine(stamp, Arbitraries.of(Visibility.class))
            .as((at, seen) -> new Commented(at, seen, TextFacts.EMPTY)));
  }
}
