package dev.rapport.engine.report;

import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.Map;

/**
 * What is due in the four weeks after a report's as-of: open tickets by their present due dates,
 * and whether the date was announced (checkpoint {@code deadline-announced}). Small groups are
 * folded as everywhere.
 *
 * @param window from the as-of, inclusive, for 28 days
 * @param total all of them
 * @param groups by who has them at as-of, the largest first, folded groups last
 */
public record Deadlines(Span window, Due total, List<Due> groups) {
  private static final String CHECKPOINT = "deadline-announced";

  public Deadlines {
    groups = List.copyOf(groups);
  }

  /**
   * The deadlines of one group.
   *
   * @param key the group's name; "" for all
   * @param shown whether it may be spoken of; whoever prints must leave out the rest
   * @param due how many tickets
   * @param announced of these, such whose date the other side was told in time
   * @param unannounced such whose date it was not told, or not told again since it moved
   */
  public record Due(String key, boolean shown, int due, int announced, int unannounced) {
    /** Of how many nobody can tell, because there is no such checkpoint for them. */
    public int unknown() {
      return due - announced - unannounced;
    }

    static Due of(String key, Figures figures) {
      Map<Outcome, Integer> verdicts =
          figures.together().checkpoints().verdicts().getOrDefault(CHECKPOINT, Map.of());
      int announced = verdicts.getOrDefault(Outcome.PASS, 0);
      int not = 0;
      for (Outcome outcome : List.of(Outcome.FAIL, Outcome.PENDING, Outcome.STALE)) {
        not += verdicts.getOrDefault(outcome, 0);
      }
      return new Due(key, figures.shown() == Shown.ALL, figures.n(), announced, not);
    }
  }
}
