package dev.rapport.engine.timeline;

import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a ticket's life in which it was one holder's turn, by one rule, in one group.
 *
 * @param span when; never empty
 * @param holder whose turn
 * @param rule the name of the rule that decided
 * @param group the group that had it, null where none had
 * @param worker the group by whose clock business time counts: the same one, but where two tickets
 *     are taken as one, that of the ticket on which the work was
 * @param events ids of the events that made it so, in their order; further ones that changed
 *     nothing about the turn (another person of the same group) follow
 */
public record Segment(
    Span span,
    Holder holder,
    String rule,
    @Nullable Named group,
    @Nullable Named worker,
    List<String> events) {
  public Segment {
    events = List.copyOf(events);
  }

  /** A segment in which the group that had the ticket is also the one that worked. */
  public Segment(
      Span span, Holder holder, String rule, @Nullable Named group, List<String> events) {
    this(span, holder, rule, group, group, events);
  }

  /** Whether the other one goes on exactly as this one. */
  boolean isContinuedBy(Segment next) {
    return holder == next.holder
        && rule.equals(next.rule)
        && Objects.equals(group, next.group)
        && Objects.equals(worker, next.worker);
  }

  /** Both as one, from the beginning of this to the end of the other. */
  Segment joinedBy(Segment next) {
    List<String> all = new ArrayList<>(events);
    all.addAll(next.events);
    Span both = new Span(span.fromInclusive(), next.span.toExclusive());
    return new Segment(both, holder, rule, group, worker, all);
  }
}
