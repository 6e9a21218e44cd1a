package dev.rapport.app.view;

import dev.rapport.engine.insight.HostClock;
import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.engine.words.DurationWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The host's own clocks on a ticket beside our figures, each with why they differ. */
final class ClockLines {
  private ClockLines() {}

  /** One entry for each clock whose goal we measure too. */
  static List<String> of(List<HostClock> clocks, Clocks time) {
    List<String> lines = new ArrayList<>();
    clocks.stream()
        .filter(clock -> clock.ours() != null)
        .forEach(
            clock -> lines.addAll(Fact.lines(lines.isEmpty() ? "SLA" : "", text(clock, time))));
    return lines;
  }

  private static String text(HostClock clock, Clocks time) {
    String says =
        "%s: the host's clock says %s%s"
            .formatted(
                clock.name(),
                DurationWords.of(clock.theirs()),
                clock.breached() ? ", too late" : "");
    return clock
            .difference()
            .map(difference -> says + against(clock, difference, time))
            .orElse(says)
        + because(clock.reasons());
  }

  private static String against(HostClock clock, Duration difference, Clocks time) {
    return clock.reasons().isEmpty()
        ? ", as we do"
        : ", %s %s than we count"
            .formatted(time.business(difference.abs()), difference.isNegative() ? "less" : "more");
  }

  private static String because(List<Reason> reasons) {
    return reasons.isEmpty()
        ? ""
        : "; " + reasons.stream().map(Reason::words).collect(Collectors.joining(", and "));
  }
}
