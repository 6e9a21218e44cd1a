package dev.rapport.engine;

import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Named;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.Status.Category;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.HoldReasonChanged;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketEvent.Unlinked;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the life of an incident, or of an issue, for tests, minute by minute: each call is one
 * update, by the person last named with {@link #by}.
 */
public final class Life {
  public static final Instant BIRTH = Instant.parse("2026-11-02T08:00:00Z");
  public static final ActorId CALLER = new ActorId("snow", "caller");
  public static final ActorId AGENT = new ActorId("snow", "agent");
  public static final ActorId EXPERT = new ActorId("snow", "expert");
  public static final ActorId REPORTER = new ActorId("jira", "reporter");
  public static final ActorId DEVELOPER = new ActorId("jira", "developer");
  public static final Named DESK = new Named("g1", "Service Desk");
  public static final Named NETWORK = new Named("g2", "Network");

  /** The rules of a ServiceNow incident, as its connector hands them over. */
  public static final List<HolderRule> INCIDENT =
      List.of(
          incident("New", Holder.IT_QUEUE),
          incident("Active", Holder.IT_ACTIVE).whereAssigned(true),
          incident("Active", Holder.IT_QUEUE),
          incident("On Hold", Holder.REQUESTER).whereHeldFor("Awaiting Caller"),
          incident("On Hold", Holder.IT_HOLD).whereHeldFor("Awaiting Change"),
          incident("Resolved", Holder.UNCONFIRMED),
          incident("Closed", Holder.DONE));

  private final TicketKey key;
  private final String type;
  private final ActorId opener;
  private final long born;
  private final List<TicketEvent> events = new ArrayList<>();
  private final Map<Facet, String> facets;
  private Status status;
  private @Nullable Named group;
  private @Nullable ActorId assignee;
  private @Nullable String reason;
  private ActorId actor;
  private boolean ours;

  private Life(
      TicketKey key,
      String type,
      ActorId opener,
      long born,
      String status,
      @Nullable Named group,
      Map<Facet, String> facets) {
    this.key = key;
    this.type = type;
    this.opener = opener;
    this.actor = opener;
    this.born = born;
    this.status = status(status);
    this.group = group;
    this.facets = facets;
    events.add(new Created(stamp(born), this.status, group, null, null, "3"));
  }

  public static Life begins(String status) {
    return begins("INC1", status, Map.of(Facet.SERVICE, "VPN"));
  }

  /** An issue of the other tracker, which knows no groups. */
  public static Life issue(long born, String status) {
    return issue("NET-1", born, status);
  }

  public static Life issue(String key, long born, String status) {
    Map<Facet, String> facets = Map.of(Facet.PROJECT, "NET");
    return new Life(new TicketKey("jira", key), "Bug", REPORTER, born, status, null, facets);
  }

  public static Life begins(String key, String status, Map<Facet, String> facets) {
    return new Life(new TicketKey("snow", key), "incident", CALLER, 0, status, DESK, facets);
  }

  /** An incident that this person opened for this group. */
  public static Life openedBy(ActorId opener, String key, Named group) {
    return openedBy(opener, 0, key, group);
  }

  /** The same at another minute. */
  public static Life openedBy(ActorId opener, long born, String key, Named group) {
    Map<Facet, String> facets = Map.of(Facet.SERVICE, "VPN");
    return new Life(new TicketKey("snow", key), "incident", opener, born, "New", group, facets);
  }

  public static Status status(String name) {
    boolean done = name.equals("Closed") || name.equals("Done");
    return new Status(name, name, done ? Category.DONE : Category.INDETERMINATE);
  }

  public static Instant minute(long minute) {
    return BIRTH.plusSeconds(60 * minute);
  }

  public Life by(ActorId person) {
    actor = person;
    return this;
  }

  public Life byUs() {
    return ours(true);
  }

  public Life ours(boolean written) {
    ours = written;
    return this;
  }

  public Life status(long minute, String name) {
    TicketEvent event = new StatusChanged(stamp(minute), status, status(name));
    status = status(name);
    return add(event);
  }

  public Life group(long minute, Named to) {
    TicketEvent event = new GroupChanged(stamp(minute), group, to);
    group = to;
    return add(event);
  }

  public Life assign(long minute, @Nullable ActorId to) {
    TicketEvent event = new AssigneeChanged(stamp(minute), assignee, to);
    assignee = to;
    return add(event);
  }

  public Life reason(long minute, @Nullable String to) {
    TicketEvent event = new HoldReasonChanged(stamp(minute), reason, to);
    reason = to;
    return add(event);
  }

  public Life says(long minute) {
    return says(minute, TextFacts.EMPTY);
  }

  public Life says(long minute, TextFacts facts) {
    return add(new Commented(stamp(minute), Visibility.PUBLIC, facts));
  }

  public Life notes(long minute) {
    return add(new Commented(stamp(minute), Visibility.INTERNAL, TextFacts.EMPTY));
  }

  /** Refers to something in the way of its tracker. */
  public Life links(long minute, String target) {
    return add(new Linked(stamp(minute), origin(), target));
  }

  public Life unlinks(long minute, String target) {
    return add(new Unlinked(stamp(minute), origin(), target));
  }

  private LinkOrigin origin() {
    return key.host().equals("snow") ? LinkOrigin.CORRELATION_ID : LinkOrigin.REMOTE_LINK;
  }

  public Life add(TicketEvent event) {
    events.add(event);
    return this;
  }

  public Stamp stamp(long minute) {
    String id = "e" + events.size();
    return new Stamp(id, minute(minute), events.size(), actor, ours);
  }

  public List<TicketEvent> events() {
    return List.copyOf(events);
  }

  public TicketHistory history() {
    return history(events);
  }

  /** The same ticket with other events. */
  public TicketHistory history(List<TicketEvent> others) {
    Ticket ticket =
        new Ticket(key, "id-" + key.key(), type, minute(born), Set.of(opener), facets, false);
    return new TicketHistory(
        ticket, others, new History("sys_audit", History.Completeness.COMPLETE));
  }

  private static HolderRule incident(String status, Holder holder) {
    return HolderRule.ofStatus("servicenow-incident", "incident", status, holder);
  }
}
