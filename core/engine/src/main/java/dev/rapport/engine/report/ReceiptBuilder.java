package dev.rapport.engine.report;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.WorkingDay;
import dev.rapport.model.Sha256;
import dev.rapport.model.time.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hashes all that goes into a report, so that two runs can say whether they saw the same. */
final class ReceiptBuilder {
  private final MessageDigest digest = Sha256.digest();
  private final @Nullable Span period;
  private final Map<String, Integer> histories = new TreeMap<>();
  private final int holders;
  private final String calendars;
  private final WorkingDay day;
  private final SortedSet<String> calendarNotes = new TreeSet<>();
  private SkewTally clockSkew = SkewTally.NONE;
  private int tickets;
  private int pairs;
  private int contradicting;
  private long events;

  ReceiptBuilder(ReportRequest request, Insights insights) {
    period = request.period();
    holders = insights.holders();
    calendars = insights.calendars().version();
    day = insights.calendars().day();
    add(
        "%s %s %s %d %d %s"
            .formatted(
                request.period(),
                request.asOf(),
                request.grouping().id(),
                request.k(),
                holders,
                calendars));
  }

  void add(TicketInsight insight, Collaboration together) {
    clockSkew = clockSkew.with(insight.clockSkew());
    calendarNotes.addAll(insight.basis().calendarNotes());
    add(CaseText.of(insight, together));
    if (isInside(insight.ledger().whole())) {
      count(insight);
    }
  }

  /** What was known before the period could be subtracted from what is known after the next. */
  private boolean isInside(Span life) {
    return period == null || period.contains(life.fromInclusive()) || period.overlaps(life);
  }

  private void count(TicketInsight insight) {
    tickets++;
    pairs += insight.pair().isEmpty() ? 0 : 1;
    contradicting += insight.contradicting().isEmpty() ? 0 : 1;
    events +=
        insight.ledger().segments().stream().mapToLong(segment -> segment.events().size()).sum();
    histories.merge(
        insight.basis().history().tier() + " " + insight.basis().history().completeness().id(),
        1,
        Integer::sum);
  }

  /**
   * The receipt so far; more may follow.
   *
   * @param counted whether its counts may be shown
   */
  ReportReceipt build(boolean counted) {
    String hash = HexFormat.of().formatHex(copy(digest).digest());
    return new ReportReceipt(
        counted ? tickets : null,
        counted ? pairs : null,
        counted ? contradicting : null,
        counted ? events : null,
        holders,
        calendars,
        day,
        List.copyOf(calendarNotes),
        counted ? histories : Map.of(),
        clockSkew,
        hash);
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's SHA-256 can be copied", e);
    }
  }
}
