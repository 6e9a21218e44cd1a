package dev.rapport.engine.report;

import dev.rapport.engine.report.Figures.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How to read a report: both ways of counting, who is left out, what decided, the receipt. */
record ReportNotes(Report report) {
  private static final String BY_THE_CLOCK =
      "Whose-turn time and counts are taken by the clock: what lies inside the period, for the"
          + " group that had the ticket then.";
  private static final String BY_COHORT =
      "First response and resolution are taken by cohort: tickets opened inside the period, for the"
          + " group that had them last; those still open count as waiting.";

  private static final String TIMES =
      "Times to an answer or a resolution are %s; \"not yet known\" means fewer than 20"
          + " tickets, or too many that still wait.";

  List<String> lines() {
    int k = report.request().k();
    List<String> lines = new ArrayList<>();
    lines.add("Bars: " + legend() + ".");
    lines.add(BY_THE_CLOCK);
    lines.add(BY_COHORT);
    lines.add(TIMES.formatted(clock()));
    lines.add(
        "A row speaks of at least %d tickets and %d people of a side; smaller groups are in \"%s\"."
            .formatted(k, k, Report.OTHER_GROUPS));
    lines.add("Decided by: " + coverage() + ".");
    report.receipt().clockSkew().words().ifPresent(words -> lines.add("Clocks: " + words + "."));
    lines.add(receipt());
    return lines;
  }

  private String clock() {
    return new ReportWords(report).aroundTheClock()
        ? "calendar time"
        : "business time, " + report.receipt().day().calendar() + " where nothing else is set";
  }

  private static String legend() {
    return Arrays.stream(HolderWords.values())
        .map(words -> words.letter() + " " + words.words())
        .collect(Collectors.joining(", "));
  }

  private String coverage() {
    Figures total = report.total();
    return total.coverage().isEmpty() || total.shown() == Shown.NOTHING
        ? "too few to show"
        : total.coverage().entrySet().stream()
            .map(
                rule ->
                    rule.getKey()
                        + " "
                        + ReportWords.percent(total.share(rule.getValue()).orElse(0)))
            .collect(Collectors.joining(", "));
  }

  private String receipt() {
    ReportReceipt receipt = report.receipt();
    String histories =
        receipt.histories().entrySet().stream()
            .map(one -> one.getKey() + " " + ReportWords.number(one.getValue()))
            .collect(Collectors.joining(", "));
    return "Receipt: %s tickets, holder map %d, calendars %s, history %s, SHA-256 `%s`."
        .formatted(
            receipt.tickets() == null ? "too few" : ReportWords.number(receipt.tickets()),
            receipt.holders(),
            receipt.calendars(),
            histories,
            receipt.hash());
  }
}
