package dev.rapport.engine.report;

import dev.rapport.engine.report.Comparison.Change;
import dev.rapport.engine.report.Comparison.Median;
import java.util.List;

/** What changed since an earlier period, as sentences. */
record ChangeMarkdown(Comparison comparison, ReportWords words) {
  List<String> lines() {
    return List.of(
        "Since the time from %s until %s, looked at from %s:"
            .formatted(
                comparison.period().fromInclusive(),
                comparison.period().toExclusive(),
                comparison.asOf()),
        "",
        "- " + sentence("answered", comparison.firstResponse()),
        "- " + sentence("resolved", comparison.resolution()));
  }

  private String sentence(String done, Change change) {
    Median median = words.aroundTheClock() ? change.calendar() : change.business();
    String then = "Half were %s within %s then".formatted(done, words.time(median.before()));
    return "%s and are within %s now: %s.".formatted(then, words.time(median.now()), worth(median));
  }

  private static String worth(Median median) {
    return switch (median.verdict()) {
      case LONGER -> "longer, by more than chance";
      case SHORTER -> "shorter, by more than chance";
      case NOISE -> "no more than chance";
      case UNKNOWN -> "whether that is more than chance is not yet known";
    };
  }
}
