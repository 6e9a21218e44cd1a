package dev.rapport.jira.decode;

import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.ChangeItem;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns an issue's history into events, one per changed field. Their order within a second is the
 * host's own: by number of the history, then by place in it.
 */
final class ChangeEvents {
  /** Room for the items of one history between two history numbers. */
  private static final long ITEMS = 1_000;

  private static final String REMOTE_LINK = "RemoteIssueLink";

  /** Fields that Data Center names in a history only by their English label. */
  private static final Map<String, String> IDS_BY_LABEL =
      Map.of(
          "fix version", "fixVersions",
          "version", "versions",
          "component", "components",
          "due date", "duedate");

  private final JiraDocument document;
  private final IssueRecord record;

  ChangeEvents(JiraDocument document, IssueRecord record) {
    this.document = document;
    this.record = record;
  }

  /** In the order in which they happened; a history that came twice counts once. */
  List<TicketEvent> read() {
    Map<String, ChangeGroup> groups = new LinkedHashMap<>();
    for (ChangeGroup group : document.changes()) {
      groups.putIfAbsent(record.needed(group.id(), "changelog.id"), group);
    }
    LinkEvents links = new LinkEvents(document.links());
    List<TicketEvent> events = new ArrayList<>();
    groups.forEach((id, group) -> events.addAll(events(id, group, links)));
    events.addAll(links.untold(record));
    events.sort(TicketEvent.CHRONOLOGICAL);
    return events;
  }

  private List<TicketEvent> events(String id, ChangeGroup group, LinkEvents links) {
    List<TicketEvent> events = new ArrayList<>();
    for (ChangeItem item : group.changes()) {
      events.add(event(stamp(id, group, events.size()), item, links));
    }
    return events;
  }

  private Stamp stamp(String id, ChangeGroup group, int index) {
    Stamp stamp =
        record.stamp(
            "history:" + id + ":" + index,
            record.needed(group.created(), "changelog.created"),
            HostOrder.of(id) * ITEMS + index,
            accounts().of(group.author()));
    return new Stamp(stamp.id(), stamp.at(), stamp.order(), stamp.actor(), group.isOurs());
  }

  private TicketEvent event(Stamp stamp, ChangeItem item, LinkEvents links) {
    return switch (field(item)) {
      case "status" ->
          new TicketEvent.StatusChanged(
              stamp, status(item.from(), item.fromName()), status(item.to(), item.toName()));
      case "assignee" ->
          new TicketEvent.AssigneeChanged(
              stamp, accounts().of(item.from()), accounts().of(item.to()));
      case "priority" ->
          new TicketEvent.PriorityChanged(stamp, given(item.from()), given(item.to()));
      case "resolution" ->
          new TicketEvent.ResolutionChanged(stamp, given(item.from()), given(item.to()));
      case "duedate" -> PlanEvents.due(stamp, item).orElseGet(() -> edited(stamp, item));
      case "fixVersions" -> PlanEvents.release(stamp, item).orElseGet(() -> edited(stamp, item));
      case REMOTE_LINK -> links.made(stamp, item).orElseGet(() -> edited(stamp, item));
      default -> other(stamp, item);
    };
  }

  private TicketEvent other(Stamp stamp, ChangeItem item) {
    KnownFields known = document.site().fields();
    return Optional.ofNullable(known.roles().get(field(item)))
        .filter(role -> role == KnownFields.Role.PLANNED_START)
        .flatMap(role -> PlanEvents.start(stamp, item))
        .orElseGet(() -> edited(stamp, item));
  }

  private static TicketEvent edited(Stamp stamp, ChangeItem item) {
    return new TicketEvent.Edited(stamp, Set.of(field(item)));
  }

  private Status status(@Nullable String id, @Nullable String name) {
    String known = given(id);
    return document
        .site()
        .statuses()
        .status(known == null ? record.needed(given(name), "changelog.items.status") : known, name);
  }

  private static String field(ChangeItem item) {
    String id = given(item.fieldId());
    if (id != null) {
      return id;
    }
    String label = given(item.field());
    return label == null
        ? "unnamed"
        : IDS_BY_LABEL.getOrDefault(label.toLowerCase(Locale.ROOT), label);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private Accounts accounts() {
    return document.site().accounts();
  }
}
