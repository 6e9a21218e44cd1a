package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Holder;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.ResolutionChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.Visibility;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * While it is a side's turn, that side is not silent in public for longer than this. IT and the
 * requester's side are looked at; business time is that of whoever has the ticket.
 *
 * @param limit the longest silence that is no silence
 */
public record NoSilence(Limit limit) implements Need {
  /**
   * An unbroken turn of one side.
   *
   * @param side whose
   * @param span when
   */
  private record Reign(Side side, Span span) {}

  @Override
  public Finding look(Scene scene) {
    List<Reign> reigns = reigns(scene);
    for (Reign reign : reigns) {
      Instant from = reign.span().fromInclusive();
      for (Instant to : ends(scene, reign)) {
        Instant until = to.isAfter(scene.asOf()) ? scene.asOf() : to;
        if (isTooLong(scene, Span.between(from, until))) {
          return Finding.of(State.MISSED, words(reign.side()));
        }
        from = to;
      }
    }
    return reigns.isEmpty()
        ? Finding.of(State.NOT_NEEDED, "it was nobody's turn yet")
        : Finding.met(List.of(), false);
  }

  private String words(Side side) {
    return "%s had the turn and said nothing for more than %s"
        .formatted(side == Side.IT ? "IT" : "the requester's side", limit);
  }

  private boolean isTooLong(Scene scene, Span silence) {
    boolean business =
        limit.unit() == Limit.Unit.BUSINESS_DAY || limit.unit() == Limit.Unit.BUSINESS_HOUR;
    var passed = scene.clock().within(silence);
    return (business ? passed.business() : passed.calendar())
            .compareTo(limit.length(scene.grounds().calendars()))
        > 0;
  }

  private static List<Instant> ends(Scene scene, Reign reign) {
    List<Instant> ends = new ArrayList<>();
    scene.steps().stream()
        .filter(step -> step.side() == reign.side() && isWord(step.event()))
        .map(Step::at)
        .filter(reign.span()::contains)
        .forEach(ends::add);
    ends.add(reign.span().toExclusive());
    return ends;
  }

  private static boolean isWord(TicketEvent event) {
    return event instanceof Commented comment
        ? comment.visibility() == Visibility.PUBLIC && Steps.saysSomething(comment)
        : event instanceof StatusChanged
            || event instanceof ResolutionChanged
            || event instanceof Created;
  }

  private static List<Reign> reigns(Scene scene) {
    List<Reign> reigns = new ArrayList<>();
    for (Segment segment : scene.insight().ledger().segments()) {
      Side side = side(segment.holder());
      Reign last = reigns.isEmpty() ? null : reigns.get(reigns.size() - 1);
      if (side == Side.NOBODY) {
        continue;
      }
      if (last != null && last.side() == side && last.span().abuts(segment.span())) {
        Span both = new Span(last.span().fromInclusive(), segment.span().toExclusive());
        reigns.set(reigns.size() - 1, new Reign(side, both));
      } else {
        reigns.add(new Reign(side, segment.span()));
      }
    }
    return reigns;
  }

  private static Side side(Holder holder) {
    if (holder.isIt()) {
      return Side.IT;
    }
    return holder == Holder.REQUESTER ? Side.REQUESTER : Side.NOBODY;
  }
}
