package dev.rapport.engine.report;

import dev.rapport.engine.insight.WorkingDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report rests on. Tickets are counted that have something inside its period; none are where
 * they are too few to be spoken of.
 *
 * @param tickets how many tickets went in, a pair as one; null where they are too few
 * @param pairs how many of them are pairs; null where they are too few
 * @param contradicting how many of them form no pair because their links contradict each other;
 *     null where they are too few
 * @param events how many events their ledgers cite; null where they are too few
 * @param holders version of the holder map
 * @param calendars versions of the work calendars
 * @param day what a day of business time is
 * @param calendarNotes where the default calendar counts although somebody in particular had a
 *     ticket, and why; sorted
 * @param histories number of tickets by tier and completeness, for example {@code sys_audit
 *     complete}; empty where they are too few
 * @param clockSkew in how many pairs the clocks of the two trackers disagree
 * @param hash SHA-256 over all inputs in their order, lower-case hexadecimal
 */
public record ReportReceipt(
    @Nullable Integer tickets,
    @Nullable Integer pairs,
    @Nullable Integer contradicting,
    @Nullable Long events,
    int holders,
    String calendars,
    WorkingDay day,
    List<String> calendarNotes,
    Map<String, Integer> histories,
    SkewTally clockSkew,
    String hash) {
  public ReportReceipt {
    calendarNotes = List.copyOf(calendarNotes);
    histories = Collections.unmodifiableSortedMap(new TreeMap<>(histories));
  }
}
