package dev.rapport.engine.report.sheet;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Stretch;
import dev.rapport.engine.report.sheet.Fact.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trend of the total as rows: tickets by week of opening, or by several weeks where one alone
 * would speak of too few.
 */
final class TrendFacts {
  private final List<Fact> facts = new ArrayList<>();
  private final Stretch stretch;

  private TrendFacts(Stretch stretch) {
    this.stretch = stretch;
  }

  /** In their order; none without a trend. */
  static List<Fact> of(List<Stretch> trend) {
    return trend.stream().flatMap(one -> new TrendFacts(one).all().stream()).toList();
  }

  private List<Fact> all() {
    add((long) stretch.n(), "n");
    add((long) stretch.open(), "open");
    distribution("timeToFirstResponse", stretch.timeToFirstResponse());
    distribution("timeToResolution", stretch.timeToResolution());
    return facts;
  }

  private void distribution(String figure, Distribution distribution) {
    quantiles(figure, "calendar", distribution.calendar());
    quantiles(figure, "business", distribution.business());
  }

  private void quantiles(String figure, String clock, Quantiles quantiles) {
    add(quantiles.p50(), "waits", figure, clock, "p50Seconds");
    add(quantiles.p85(), "waits", figure, clock, "p85Seconds");
    add(quantiles.p95(), "waits", figure, clock, "p95Seconds");
  }

  private void add(@Nullable Long value, String... path) {
    boolean hidden = stretch.shown() != Shown.ALL;
    State missing = hidden ? State.HIDDEN : State.NOT_KNOWN;
    Long shown = hidden ? null : value;
    String weeks = stretch.from() + "/" + stretch.to();
    State state = shown == null ? missing : State.SHOWN;
    facts.add(new Fact("weeks", weeks, Label.of(List.of(path)), shown, state));
  }
}
