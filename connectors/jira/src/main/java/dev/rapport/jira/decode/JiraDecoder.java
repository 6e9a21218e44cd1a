package dev.rapport.jira.decode;

import dev.rapport.connector.HostException;
import dev.rapport.model.History;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns an issue with its changes and comments into what happened. Pure: the same document gives
 * the same history, in whatever order and however often its parts came.
 */
public final class JiraDecoder {
  /** The one record that Jira's histories are read from. */
  static final String TIER = "changelog";

  private JiraDecoder() {}

  /**
   * The history of one issue.
   *
   * @throws HostException of kind MALFORMED, naming the place, when the issue lacks what a ledger
   *     cannot do without: its number, key, project, birth or status
   */
  public static TicketHistory decode(JiraDocument document) {
    IssueRecord record = new IssueRecord(document);
    List<TicketEvent> changes = new ChangeEvents(document, record).read();
    List<TicketEvent> closing = Unrecorded.closing(record, changes);
    List<TicketEvent> told = Stream.concat(changes.stream(), closing.stream()).toList();
    List<TicketEvent> events = new ArrayList<>(told);
    events.add(Birth.of(record, told));
    events.addAll(PlanEvents.born(record, changes));
    NumberLinks links = new NumberLinks();
    report(document, record, links).ifPresent(events::add);
    events.addAll(new CommentEvents(document, record).read(links));
    events.addAll(links.found());
    events.addAll(new ServiceEvents(record).read());
    return new TicketHistory(record.ticket(), events, history(document, changes, closing));
  }

  /** Whoever reported it said so at its birth; later edits of the text are not told apart. */
  private static Optional<TicketEvent> report(
      JiraDocument document, IssueRecord record, NumberLinks links) {
    return record
        .report()
        .map(
            text -> {
              Stamp stamp =
                  record.stamp(
                      "created:report", record.born(), Long.MIN_VALUE + 2, record.reporter());
              links.read(stamp, text);
              return new TicketEvent.Described(
                  stamp,
                  TicketEvent.Part.REPORT,
                  document.site().accounts().withStableMentions(text.facts()));
            });
  }

  private static History history(
      JiraDocument document, List<TicketEvent> changes, List<TicketEvent> closing) {
    boolean complete = document.whole() && closing.isEmpty();
    History history =
        new History(TIER, complete ? History.Completeness.COMPLETE : History.Completeness.PARTIAL);
    return complete && Contradiction.isIn(changes) ? history.inconsistent() : history;
  }
}
