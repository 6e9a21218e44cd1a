package dev.rapport.jira.decode;

import dev.rapport.jira.json.ServiceApproval;
import dev.rapport.jira.json.ServiceClock;
import dev.rapport.model.ActorId;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Edited;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketEvent.Rated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Jira Service Management tells of a request besides its history. */
final class ServiceEvents {
  /** Jira's stars. */
  private static final int BEST = 5;

  /** After everything else of the same second. */
  private static final long LAST = Long.MAX_VALUE;

  private final IssueRecord record;
  private final ServiceRequest request;

  ServiceEvents(IssueRecord record) {
    this.record = record;
    this.request = record.request();
  }

  List<TicketEvent> read() {
    List<TicketEvent> events = new ArrayList<>();
    rating().ifPresent(events::add);
    request.clocks().forEach((id, clock) -> events.addAll(clock(id, clock)));
    request.approvals().forEach(approval -> events.addAll(approval(approval)));
    return events;
  }

  /**
   * A rating whose stars cannot be read is still an act of the requester. One without a date counts
   * from the resolution, which is when Jira asks for it.
   */
  private Optional<TicketEvent> rating() {
    OptionalInt stars = request.stars();
    return request
        .ratedAt()
        .or(() -> request.isRatedAsAsked() ? record.resolvedAt() : Optional.empty())
        .map(at -> record.stamp("rating:" + record.sourceId(), at, LAST, record.reporter()))
        .map(
            stamp ->
                stars.isPresent() && stars.getAsInt() >= 1 && stars.getAsInt() <= BEST
                    ? new Rated(stamp, stars.getAsInt(), BEST)
                    : new Edited(stamp, Set.of("satisfaction")));
  }

  private List<TicketEvent> clock(String id, ServiceClock clock) {
    List<TicketEvent> events = new ArrayList<>();
    String name = Objects.requireNonNullElse(clock.name(), id);
    for (ServiceClock.Cycle cycle : clock.cycles()) {
      Instant start = Optional.ofNullable(cycle.startTime()).flatMap(m -> m.at()).orElse(null);
      if (start != null && cycle.elapsedTime() != null) {
        events.add(
            new ClockMeasured(
                record.stamp("clock:" + id + ":" + start.toEpochMilli(), start, LAST, null),
                name,
                goal(name),
                cycle.elapsedTime().value(),
                cycle.stopTime() == null,
                Boolean.TRUE.equals(cycle.breached())));
      }
    }
    return events;
  }

  /** By Jira's own English names; an admin may have given others. */
  private static Goal goal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("first response")) {
      return Goal.FIRST_RESPONSE;
    }
    return lower.contains("resolution") ? Goal.RESOLUTION : Goal.OTHER;
  }

  private List<TicketEvent> approval(ServiceApproval approval) {
    List<TicketEvent> events = new ArrayList<>();
    String id = approval.id();
    Instant asked = Optional.ofNullable(approval.createdDate()).flatMap(m -> m.at()).orElse(null);
    if (id == null || id.isBlank() || asked == null) {
      return events;
    }
    String decision = Objects.requireNonNullElse(approval.finalDecision(), "pending");
    events.add(new ApprovalChanged(stamp(id, "asked", asked, null), id, Approval.REQUESTED, null));
    Approval answer =
        switch (decision) {
          case "approved" -> Approval.GRANTED;
          case "declined" -> Approval.REJECTED;
          default -> null;
        };
    Instant at = Optional.ofNullable(approval.completedDate()).flatMap(m -> m.at()).orElse(null);
    if (answer != null && at != null) {
      Stamp stamp = stamp(id, "answered", at, soleAnswerer(approval, decision));
      events.add(new ApprovalChanged(stamp, id, answer, null));
    }
    return events;
  }

  private Stamp stamp(String approval, String what, Instant at, @Nullable ActorId by) {
    return record.stamp("approval:" + approval + ":" + what, at, LAST, by);
  }

  /** Who decided, where only one can have. */
  private @Nullable ActorId soleAnswerer(ServiceApproval approval, String decision) {
    List<ServiceApproval.Approver> answered =
        approval.asked().stream().filter(one -> decision.equals(one.approverDecision())).toList();
    return answered.size() == 1 ? record.account(answered.get(0).approver()) : null;
  }
}
