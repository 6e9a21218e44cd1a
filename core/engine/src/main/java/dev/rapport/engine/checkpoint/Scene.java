package dev.rapport.engine.checkpoint;

import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Actor;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Part;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One ticket, or two that are one, as rules look at it. It remembers the moments that it was asked
 * for, as rules ask for them once a step; for one thread.
 */
public final class Scene {
  private final TicketInsight insight;
  private final Grounds grounds;
  private final Map<Moment, Optional<Mark>> moments = new EnumMap<>(Moment.class);

  /** What is known of it, and what else verdicts rest on. */
  public Scene(TicketInsight insight, Grounds grounds) {
    this.insight = insight;
    this.grounds = grounds;
  }

  /** What is known of it. */
  public TicketInsight insight() {
    return insight;
  }

  /** What verdicts rest on besides the ticket. */
  public Grounds grounds() {
    return grounds;
  }

  /** When a moment came, or is to come; empty where nothing says so. */
  Optional<Mark> at(Moment moment) {
    Optional<Mark> known = moments.get(moment);
    if (known == null) {
      known = moment.on(this);
      moments.put(moment, known);
    }
    return known;
  }

  /** All that was done, in order. */
  List<Step> steps() {
    return insight.acts().steps();
  }

  Step step(int place) {
    return steps().get(place);
  }

  Mark mark(int place) {
    return new Mark(step(place).at(), place, place);
  }

  /** The place of an instant that is no step of its own. */
  Mark mark(Instant instant) {
    int first = 0;
    while (first < steps().size() && step(first).at().isBefore(instant)) {
      first++;
    }
    return new Mark(instant, first, first - 1);
  }

  Optional<Mark> first(Predicate<Step> wanted) {
    for (int i = 0; i < steps().size(); i++) {
      if (wanted.test(step(i))) {
        return Optional.of(mark(i));
      }
    }
    return Optional.empty();
  }

  Optional<Mark> commitment() {
    OptionalInt place = Commitment.place(steps());
    return place.isPresent() ? Optional.of(mark(place.getAsInt())) : Optional.empty();
  }

  /** The day on which the work is due, as the date stands. */
  Optional<Instant> dueDate() {
    Instant due = null;
    for (Step step : steps()) {
      due = step.event() instanceof DueDateChanged change ? change.to() : due;
    }
    return Optional.ofNullable(due);
  }

  Optional<Mark> resolution() {
    Measure resolved = insight.waits().timeToResolution();
    return resolved.outcome() == Outcome.REACHED
        ? first(step -> resolved.events().contains(step.id()))
        : Optional.empty();
  }

  Optional<Mark> close() {
    List<String> events = insight.ledger().turn().events();
    return insight.open()
        ? Optional.empty()
        : first(step -> events.contains(step.id()))
            .or(() -> Optional.of(mark(insight.ledger().whole().toExclusive())));
  }

  boolean open() {
    return insight.open();
  }

  Instant asOf() {
    return insight.acts().asOf();
  }

  /** What a text of the ticket itself says, where the host shows it; the lead's first. */
  Optional<Described> described(Part part) {
    return insight.acts().readings().stream()
        .filter(Described.class::isInstance)
        .map(Described.class::cast)
        .filter(described -> described.part() == part)
        .findFirst();
  }

  /** The groups of who did it; empty where they are not known. */
  Set<String> groupsOf(Step step) {
    return Optional.ofNullable(step.event().stamp().actor())
        .flatMap(grounds.accounts()::find)
        .map(Actor::groups)
        .orElse(Set.of());
  }

  /** Measures parts of the ticket's life by the clock of whoever had it. */
  LedgerClock clock() {
    return new LedgerClock(insight.ticket(), insight.ledger(), grounds.calendars());
  }
}
