package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a task's document means. Pure.
 *
 * <p>The ledger begins at {@code opened_at} with the values before the first audited change of each
 * field. Without an audit it begins with the values of now, which then hold for the whole life of
 * the task: the history says {@code record} and PARTIAL, and nothing is made up from {@code
 * resolved_at} or {@code closed_at}.
 */
final class TaskDecoder {
  /** The tier of a history that knows only what the record says now. */
  static final String RECORD = "record";

  /**
   * The task and its events.
   *
   * @throws HostException of kind MALFORMED naming table and column, when the record has no state,
   *     no beginning, or a time that is none
   */
  TicketHistory decode(TaskDocument document) {
    require(document, Change.Field.STATE.column());
    Optional<Instant> made = time(document, "sys_created_on");
    Instant born =
        time(document, "opened_at")
            .or(() -> made)
            .orElseThrow(() -> missing(document, "opened_at"));
    Instant updated = lastChange(document, time(document, "sys_updated_on").orElse(born));
    AuditFold fold = new AuditFold(document, born, made.orElse(born), changes(document));
    List<TicketEvent> events = new ArrayList<>(fold.events(updated));
    ActorId maker = events.get(0).stamp().actor();
    events.addAll(Correlation.links(document, born, updated));
    events.addAll(Milestones.events(document, born, updated, maker));
    KeyLinks links = new KeyLinks();
    events.addAll(document.texts().events(document, born, maker, links));
    events.addAll(Approvals.events(document));
    events.addAll(HostClocks.events(document));
    events.addAll(Ratings.events(document));
    events.addAll(Conversation.events(document, born, links));
    events.addAll(links.found());
    return new TicketHistory(ticket(document, born), events, history(document.history(), fold));
  }

  private static Instant lastChange(TaskDocument document, Instant updated) {
    Instant unseen = document.unseenUntil();
    return unseen == null || unseen.isBefore(updated) ? updated : unseen;
  }

  private static History history(History read, AuditFold fold) {
    if (fold.isContradicted()) {
      return read.inconsistent();
    }
    return fold.isCutShort() ? new History(read.tier(), History.Completeness.PARTIAL) : read;
  }

  private static List<Change> changes(TaskDocument document) {
    return document.audit().stream()
        .flatMap(row -> change(document, row).stream())
        .sorted(Change.CHRONOLOGICAL)
        .toList();
  }

  private static Optional<Change> change(TaskDocument document, AuditRow row) {
    return Change.Field.of(row.field())
        .map(
            field ->
                new Change(
                    row,
                    field,
                    HostTime.parse(row.at())
                        .orElseThrow(() -> notATime(document, "sys_audit.sys_created_on")),
                    row.updates()));
  }

  private static Ticket ticket(TaskDocument document, Instant born) {
    Set<ActorId> requesters =
        Stream.of("caller_id", "requested_for", "requested_by")
            .flatMap(column -> document.row().find(column).stream())
            .map(id -> new ActorId(document.legend().host(), id))
            .collect(Collectors.toSet());
    return new Ticket(
        key(document),
        document.sourceId(),
        document.type(),
        born,
        requesters,
        facets(document.row()),
        TaskLabels.of(document),
        false);
  }

  private static TicketKey key(TaskDocument document) {
    try {
      return new TicketKey(document.legend().host(), document.key());
    } catch (IllegalArgumentException e) {
      throw malformed(document, document.type() + ".number is not a name for a ticket");
    }
  }

  private static Map<Facet, String> facets(Row row) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    row.find("category").ifPresent(name -> facets.put(Facet.TYPE, name));
    named(row, "business_service")
        .or(() -> named(row, "cmdb_ci"))
        .ifPresent(name -> facets.put(Facet.SERVICE, name));
    named(row, "company").ifPresent(name -> facets.put(Facet.ORGANISATION, name));
    named(row, "location").ifPresent(name -> facets.put(Facet.SITE, name));
    return facets;
  }

  /** The name of what a column refers to; its id where the name cannot be read. */
  private static Optional<String> named(Row row, String column) {
    return row.find(column + ".name").or(() -> row.find(column));
  }

  private static void require(TaskDocument document, String column) {
    if (document.row().find(column).isEmpty()) {
      throw missing(document, column);
    }
  }

  private static Optional<Instant> time(TaskDocument document, String column) {
    return document
        .row()
        .find(column)
        .map(
            text ->
                HostTime.parse(text)
                    .orElseThrow(() -> notATime(document, document.type() + "." + column)));
  }

  private static HostException missing(TaskDocument document, String column) {
    return malformed(document, document.type() + "." + column + " is missing or not readable");
  }

  static HostException notATime(TaskDocument document, String place) {
    return malformed(document, place + " is not a time of the form yyyy-MM-dd HH:mm:ss");
  }

  private static HostException malformed(TaskDocument document, String what) {
    return HostException.of(
        HostException.Kind.MALFORMED,
        document.legend().host(),
        "task " + document.sourceId() + ": " + what);
  }
}
