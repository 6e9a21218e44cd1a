package dev.rapport.engine.command;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gathers what was said to Rapport on a ticket, or on two that are one: in their comments, and by
 * the operator. Our own comments say nothing. Pure and safe to share.
 */
public final class Sayings {
  private final Sides sides;
  private final Map<TicketKey, List<EnteredAct>> entered;

  /** With what the operator entered, for all tickets, in the order of entry. */
  public Sayings(Sides sides, Collection<EnteredAct> entered) {
    this.sides = sides;
    this.entered = entered.stream().collect(Collectors.groupingBy(EnteredAct::ticket));
  }

  /** All of it up to as-of, by time; of one instant comments come first, in the host's order. */
  public List<Saying> on(TicketInsight insight) {
    List<Saying> sayings = new ArrayList<>();
    insight.acts().steps().forEach(step -> sayings.addAll(said(insight, step)));
    Stream.concat(Stream.of(insight.key()), insight.pair().stream())
        .flatMap(key -> entered.getOrDefault(key, List.of()).stream())
        .filter(act -> !act.at().isAfter(insight.asOf()))
        .map(act -> of(insight, act))
        .forEach(sayings::add);
    sayings.sort(Comparator.comparing(Saying::at));
    return sayings;
  }

  private static List<Saying> said(TicketInsight insight, Step step) {
    if (!(step.event() instanceof Commented comment) || comment.stamp().ours()) {
      return List.of();
    }
    List<SlashCommand> commands = comment.facts().commands();
    Channel channel =
        comment.visibility() == Visibility.PUBLIC ? Channel.COMMENT : Channel.INTERNAL;
    return IntStream.range(0, commands.size())
        .mapToObj(
            place ->
                new Saying(
                    event(insight, step),
                    place,
                    comment.stamp().actor(),
                    step.side(),
                    step.at(),
                    channel,
                    commands.get(place)))
        .toList();
  }

  /** The step as receipts cite it, always with its ticket; those of a pair have it already. */
  public static String event(TicketInsight insight, Step step) {
    boolean cited = !step.id().equals(step.event().stamp().id());
    return cited ? step.id() : insight.key() + " " + step.id();
  }

  /** What the operator entered, as if it was said on the ticket. */
  public Saying of(TicketInsight insight, EnteredAct act) {
    return new Saying(
        act.ticket() + " " + act.id(),
        0,
        act.by(),
        sides.sideOf(insight.ticket(), act.by()),
        act.at(),
        Channel.OPERATOR,
        act.command());
  }
}
