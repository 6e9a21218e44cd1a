package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Judges tickets by a list of checkpoints. Pure: the same ticket, the same verdicts.
 *
 * @param rules the checkpoints, in the configuration's order; ids are unique
 * @param grounds what verdicts rest on besides the ticket
 * @param waivers which checkpoints people have put aside on a ticket, by time
 */
public record Checkpoints(
    List<Checkpoint> rules, Grounds grounds, Function<TicketInsight, List<Waived>> waivers) {
  public Checkpoints {
    rules = List.copyOf(rules);
  }

  /** One verdict for each checkpoint; the last waiver of one takes the place of its verdict. */
  public List<Verdict> on(TicketInsight insight) {
    Scene scene = new Scene(insight, grounds);
    Map<String, Waived> waived = new HashMap<>();
    waivers.apply(insight).forEach(one -> waived.put(one.checkpoint(), one));
    return rules.stream().map(rule -> on(rule, scene, waived)).toList();
  }

  private static Verdict on(Checkpoint rule, Scene scene, Map<String, Waived> waived) {
    Verdict verdict = rule.on(scene);
    Waived aside = waived.get(rule.id());
    return aside == null || verdict.outcome() == Outcome.NOT_APPLICABLE
        ? verdict
        : aside.instead(rule.id());
  }
}
