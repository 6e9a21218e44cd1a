package dev.rapport.app;

import dev.rapport.app.terminal.Columns;
import dev.rapport.app.view.Problems;
import dev.rapport.connector.Inspection;
import dev.rapport.engine.calendar.CalendarBook;
import dev.rapport.engine.words.DurationWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a check found, for people. */
final class CheckText {

  private CheckText() {}

  static List<String> lines(HostCheck.Result result) {
    List<String> lines = new ArrayList<>();
    lines.add(result.host().name() + "  " + result.title() + " at " + result.host().url());
    result.failure().ifPresent(failure -> lines.addAll(failure(failure)));
    result.inspection().ifPresent(inspection -> lines.addAll(inspected(inspection)));
    if (result.usable() && result.inspection().isEmpty()) {
      lines.add("  nothing to check on a host of this type");
    }
    lines.addAll(AudienceText.lines(result.audience()));
    if (!result.withoutHolder().isEmpty()) {
      lines.add("  no holder  " + String.join(", ", result.withoutHolder()));
      lines.add("             say whose turn it is then under holders.map, or it is \"unknown\"");
    }
    return lines;
  }

  /** Which hosts' clocks disagree with each other. */
  static List<String> gaps(List<ClockGap> gaps) {
    return gaps.stream()
        .map(
            gap ->
                "clocks     %s is %s behind %s, by the Date of their answers; in a pair each keeps"
                        .formatted(gap.behind(), DurationWords.of(gap.by()), gap.ahead())
                    + " its own order")
        .toList();
  }

  /** By which calendars time is measured, and what was left out of them. */
  static List<String> calendars(CalendarBook book) {
    List<String> lines = new ArrayList<>();
    lines.add("calendars  " + book.version() + "; by default " + book.day().calendar());
    book.notes().forEach(note -> lines.add("  left out   " + note));
    return lines;
  }

  private static List<String> failure(String message) {
    return Problems.lines("  cannot be used", message);
  }

  private static List<String> inspected(Inspection inspection) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        new Columns(3)
            .row("account", inspection.account() + ", time zone " + inspection.timeZone())
            .row("clock", clock(inspection.clockSkew()))
            .row(
                "in scope",
                String.format(
                    Locale.ROOT,
                    "%,d tickets; a first sync makes about %,d calls",
                    inspection.tickets(),
                    inspection.firstSyncCalls()))
            .lines("  "));
    inspection.findings().forEach(finding -> lines.addAll(finding(finding)));
    return lines;
  }

  private static String clock(@Nullable Duration skew) {
    if (skew == null) {
      return "not known: its answers have no Date";
    }
    if (skew.abs().compareTo(ClockGap.NOTABLE) < 0) {
      return "agrees with ours";
    }
    return DurationWords.of(skew.abs()) + (skew.isNegative() ? " behind ours" : " ahead of ours");
  }

  private static List<String> finding(Inspection.Finding finding) {
    String level =
        switch (finding.level()) {
          case FINE -> "fine";
          case NOTICE -> "notice";
          case MISSING -> "missing";
        };
    String line = "  %-8s   %s: %s".formatted(level, finding.subject(), finding.message());
    return finding.remedy().isEmpty()
        ? List.of(line)
        : List.of(line, " ".repeat(13) + finding.remedy());
  }
}
