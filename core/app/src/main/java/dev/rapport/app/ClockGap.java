package dev.rapport.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That the clocks of two hosts disagree, by the dates of their answers. A pair of tickets across
 * the two then shows waits that are off by as much.
 *
 * @param behind the host whose clock is behind
 * @param ahead the one whose clock is ahead of it
 * @param by how far, at least {@link #NOTABLE}
 */
record ClockGap(String behind, String ahead, Duration by) {
  /** Less is the time that an answer takes, and the seconds that its date is cut to. */
  static final Duration NOTABLE = Duration.ofSeconds(5);

  /** Of every two of these hosts; none where fewer than two send a date. */
  static List<ClockGap> between(List<HostCheck.Result> results) {
    List<Map.Entry<String, Duration>> clocks =
        results.stream()
            .flatMap(result -> clock(result).stream())
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .toList();
    List<ClockGap> gaps = new ArrayList<>();
    for (int i = 0; i < clocks.size(); i++) {
      for (Map.Entry<String, Duration> later : clocks.subList(i + 1, clocks.size())) {
        Duration by = later.getValue().minus(clocks.get(i).getValue());
        if (by.compareTo(NOTABLE) >= 0) {
          gaps.add(new ClockGap(clocks.get(i).getKey(), later.getKey(), by));
        }
      }
    }
    return gaps;
  }

  private static Optional<Map.Entry<String, Duration>> clock(HostCheck.Result result) {
    return result
        .inspection()
        .flatMap(inspection -> Optional.ofNullable(inspection.clockSkew()))
        .map(skew -> Map.entry(result.host().name(), skew));
  }
}
