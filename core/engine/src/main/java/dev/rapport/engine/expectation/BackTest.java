package dev.rapport.engine.expectation;

import dev.rapport.model.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Replays history week by week: at the start of each week promises are made for the tickets of that
 * week, from what was known then and nothing else; later they are judged.
 */
public final class BackTest {
  private final List<PastTicket> history;
  private final Promises promises;

  /** Over a history, as {@link Promises} takes it. */
  public BackTest(Collection<PastTicket> history, WorkCalendar clock, ZoneId zone) {
    this(history, clock, zone, Expectations.RECENT);
  }

  /** The same with another length of what is recent. */
  BackTest(Collection<PastTicket> history, WorkCalendar clock, ZoneId zone, Duration recent) {
    this.history = List.copyOf(history);
    this.promises = new Promises(history, clock, zone, recent);
  }

  /**
   * One row of the calibration.
   *
   * @param monday the first day of the ISO week
   * @param calibration how the promises of that week were kept
   */
  public record Week(LocalDate monday, Calibration calibration) {}

  /**
   * The weeks in which tickets were opened, in order.
   *
   * @param asOf when the promises are judged; tickets opened later are left out
   */
  public List<Week> replay(Instant asOf) {
    NavigableMap<LocalDate, Calibration> weeks = new TreeMap<>();
    for (PastTicket ticket : history) {
      if (!ticket.opened().isAfter(asOf)) {
        weeks.merge(
            promises.mondayOf(ticket.opened()), promises.judge(ticket, asOf), Calibration::plus);
      }
    }
    List<Week> rows = new ArrayList<>();
    weeks.forEach((monday, calibration) -> rows.add(new Week(monday, calibration)));
    return rows;
  }
}
