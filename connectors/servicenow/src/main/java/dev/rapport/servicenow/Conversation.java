package dev.rapport.servicenow;

import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.servicenow.table.HostTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was said on a task. An entry is known by its journal, its second and its place within that
 * second, so that it is the same one whichever way it was read.
 */
final class Conversation {
  private Conversation() {}

  /**
   * The comments and work notes; each comes after the changes of its second.
   *
   * @param born when the ledger of the task begins; what was said earlier counts as then
   * @param links hears of the issues that are named
   * @throws dev.rapport.connector.HostException of kind MALFORMED when one has a time that is none
   */
  static List<TicketEvent> events(TaskDocument task, Instant born, KeyLinks links) {
    Map<String, Integer> places = new HashMap<>();
    List<TicketEvent> events = new ArrayList<>();
    task.journal().stream()
        .sorted(Comparator.comparing(JournalRow::at).thenComparing(JournalRow::sysId))
        .forEach(
            row -> {
              String second = row.visibility().name().toLowerCase(Locale.ROOT) + ":" + row.at();
              int place = places.merge(second, 1, Integer::sum);
              Stamp stamp = stamp(task, row, "journal:" + second + ":" + place, born);
              links.read(stamp, row.kept().keys());
              events.add(new Commented(stamp, row.visibility(), row.kept().facts()));
            });
    return events;
  }

  private static Stamp stamp(TaskDocument task, JournalRow row, String id, Instant born) {
    Instant at =
        HostTime.parse(row.at())
            .orElseThrow(() -> TaskDecoder.notATime(task, "sys_journal_field.sys_created_on"));
    return Stamp.of(
        id, at.isBefore(born) ? born : at, Long.MAX_VALUE, task.legend().login(row.user()));
  }
}
