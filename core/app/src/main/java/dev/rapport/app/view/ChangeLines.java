package dev.rapport.app.view;

import dev.rapport.engine.report.Comparison;
import dev.rapport.engine.report.Comparison.Change;
import dev.rapport.engine.report.Comparison.Median;
import dev.rapport.engine.words.DurationWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed since an earlier period, with a plain word on whether that is more than chance.
 *
 * @param clocks the clock that is printed
 */
record ChangeLines(Comparison comparison, Clocks clocks) {
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String since =
        "against %s until %s, as it looked at %s"
            .formatted(
                comparison.period().fromInclusive(),
                comparison.period().toExclusive(),
                comparison.asOf());
    lines.addAll(Fact.lines("Changed", since));
    lines.addAll(Fact.lines("", sentence("answered", comparison.firstResponse())));
    lines.addAll(Fact.lines("", sentence("resolved", comparison.resolution())));
    return lines;
  }

  private String sentence(String done, Change change) {
    Median median = clocks.both() ? change.business() : change.calendar();
    Long before = median.before();
    Long now = median.now();
    return before == null || now == null
        ? "half %s: not yet known for both".formatted(done)
        : "half %s within %s then, %s now: %s"
            .formatted(done, time(before), time(now), worth(median));
  }

  private String worth(Median median) {
    Long low = median.low();
    Long high = median.high();
    return low == null || high == null
        ? "whether that is more than chance is not yet known"
        : switch (median.verdict()) {
              case LONGER -> "longer, by more than chance";
              case SHORTER -> "shorter, by more than chance";
              case NOISE, UNKNOWN -> "no more than chance";
            }
            + " (95 in 100 sure: %s to %s)".formatted(signed(low), signed(high));
  }

  private String signed(long seconds) {
    String sign = seconds == 0 ? "" : seconds < 0 ? "-" : "+";
    return sign + time(Math.abs(seconds));
  }

  private String time(long seconds) {
    Duration time = Duration.ofSeconds(seconds);
    return clocks.both() ? clocks.business(time) : DurationWords.of(time);
  }
}
