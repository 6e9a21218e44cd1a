package dev.rapport.engine.report.html;

import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.engine.report.ClockComparison;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import dev.rapport.model.TicketEvent.Goal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The host's own service level clocks beside our figures, and why they differ. */
record ClockSection(Report report, Texts texts) {
  /** The section; none where the host has too few clocks, or the total is not shown. */
  List<Section> sections() {
    Table table =
        new Table(
            texts.say("clocks.caption"),
            texts.say("clocks.goal"),
            texts.say("clocks.n"),
            texts.say("clocks.missed"),
            texts.say("clocks.same"),
            texts.say("clocks.difference"),
            texts.say("clocks.reasons"));
    add(table.on(Receipts.FIRST_RESPONSE), Goal.FIRST_RESPONSE, "receipt.first-response");
    add(table.on(Receipts.RESOLUTION), Goal.RESOLUTION, "receipt.resolution");
    return report.total().shown() != Shown.ALL || table.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "clocks",
                texts.say("clocks"),
                texts.say("clocks.intro"),
                List.of(table.content())));
  }

  private void add(Table table, Goal goal, String name) {
    ClockComparison found = report.total().hostClocks().get(goal);
    if (found != null && found.n() >= report.request().k()) {
      table.row(
          texts.say(name),
          texts.number(found.n()),
          texts.number(found.breached()),
          texts.number(found.same()),
          difference(found.difference()),
          reasons(found.reasons()));
    }
  }

  private String difference(@Nullable Integer seconds) {
    if (seconds == null) {
      return "";
    }
    String time = texts.time((long) Math.abs(seconds));
    return seconds == 0 ? time : texts.say(seconds < 0 ? "clocks.less" : "clocks.more", time);
  }

  private String reasons(Map<Reason, Integer> reasons) {
    return new TreeMap<>(reasons)
        .entrySet().stream()
            .map(one -> texts.say("reason." + one.getKey().id()) + " (" + one.getValue() + ")")
            .collect(Collectors.joining("; "));
  }
}
