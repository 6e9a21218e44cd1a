package dev.rapport.engine.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a number of a report says, from its place in the JSON document.
 *
 * @param topic the part of the report
 * @param figure what is counted or measured
 * @param statistic which number of it
 * @param clock calendar, business, or "" for what is no duration
 * @param unit seconds, share, words or count
 */
record Label(String topic, String figure, String statistic, String clock, String unit) {
  private static final String SECONDS = "Seconds";
  private static final Set<String> CLOCKS = Set.of("calendar", "business");
  private static final Set<String> SHARES =
      Set.of(
          "share",
          "flowEfficiency",
          "gini",
          "entropy",
          "p50Kept",
          "p85Kept",
          "firstActShareP50",
          "reciprocity");

  /** From the names of members, the outermost first. */
  static Label of(List<String> path) {
    String topic = path.size() == 1 ? "tickets" : path.get(0);
    String leaf = path.get(path.size() - 1);
    String clock = clock(path);
    List<String> middle = new ArrayList<>(path.subList(Math.min(1, path.size() - 1), path.size()));
    middle.removeAll(CLOCKS);
    String statistic = "value";
    if (middle.size() > 1) {
      statistic = statistic(middle.remove(middle.size() - 1));
    }
    return new Label(
        topic,
        middle.stream().collect(Collectors.joining(" / ")),
        statistic,
        clock,
        unit(topic, leaf));
  }

  private static String clock(List<String> path) {
    String leaf = path.get(path.size() - 1);
    return path.stream()
        .filter(CLOCKS::contains)
        .findFirst()
        .orElse(CLOCKS.contains(bare(leaf)) ? bare(leaf) : "");
  }

  private static String statistic(String leaf) {
    return CLOCKS.contains(bare(leaf)) ? "total" : bare(leaf);
  }

  private static String bare(String leaf) {
    return leaf.endsWith(SECONDS) ? leaf.substring(0, leaf.length() - SECONDS.length()) : leaf;
  }

  private static String unit(String topic, String leaf) {
    if (leaf.endsWith(SECONDS)) {
      return "seconds";
    }
    if (topic.equals("coverage") || SHARES.contains(leaf)) {
      return "share";
    }
    return leaf.equals("wordsP50") || leaf.equals("firstWordsP50") ? "words" : "count";
  }
}
