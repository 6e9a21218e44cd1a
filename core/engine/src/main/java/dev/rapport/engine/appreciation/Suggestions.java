package dev.rapport.engine.appreciation;

import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comments in which somebody may have said thanks: they have one of the words, and were written by
 * a person of a known side. A suggestion until a person says so; one for each writer.
 */
final class Suggestions {
  private Suggestions() {}

  /** By time; none is ever counted. */
  static List<Appreciation> on(TicketInsight insight) {
    Map<ActorId, Appreciation> first = new LinkedHashMap<>();
    for (Step step : insight.acts().steps()) {
      ActorId by = step.event().stamp().actor();
      if (step.event() instanceof Commented comment
          && comment.visibility() == Visibility.PUBLIC
          && isSuggestive(comment.facts())
          && step.side().isSomebody()
          && by != null) {
        first.putIfAbsent(by, suggestion(Sayings.event(insight, step), step, by));
      }
    }
    return List.copyOf(first.values());
  }

  private static boolean isSuggestive(TextFacts facts) {
    return facts.thanks()
        && facts.commands().stream().noneMatch(one -> one.name().equals("thanks"));
  }

  private static Appreciation suggestion(String event, Step step, ActorId by) {
    return new Appreciation(
        ThanksIds.of(event, -1),
        Party.of(by, step.side()),
        meant(step, by),
        Outcomes.PLAIN,
        "",
        step.at(),
        State.SUGGESTED,
        false,
        Channel.COMMENT,
        event);
  }

  /** Who had the work then, where the other side says it; else nobody in particular. */
  private static Party meant(Step step, ActorId by) {
    ActorId assignee = step.after().assignee();
    Named group = step.after().group();
    if (step.side() != Side.REQUESTER) {
      return new Party(null, null, Side.REQUESTER);
    }
    if (assignee != null && !assignee.equals(by)) {
      return Party.of(assignee, Side.IT);
    }
    return group == null ? new Party(null, null, Side.IT) : Party.ofTeam(group.name());
  }
}
