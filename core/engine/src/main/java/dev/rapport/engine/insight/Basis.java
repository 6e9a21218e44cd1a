package dev.rapport.engine.insight;

import dev.rapport.model.History;
import java.util.List;

/**
 * What a ticket's figures rest on, besides its events.
 *
 * @param holders version of the holder map
 * @param calendars versions of the work calendars
 * @param day what a day of business time is
 * @param calendarNotes where the default calendar counts although somebody in particular had the
 *     ticket, and why; in the order of the ledger
 * @param history where the events come from and how far they can be trusted
 */
public record Basis(
    int holders, String calendars, WorkingDay day, List<String> calendarNotes, History history) {
  public Basis {
    calendarNotes = List.copyOf(calendarNotes);
  }
}
