package dev.rapport.jira.decode;

import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the record alone proves where the history is silent: an issue that is done and says when it
 * was resolved was something else before. What it was nobody recorded, so that the status until
 * then has no category and no holder is guessed from it.
 */
final class Unrecorded {
  /** The status before a close that the history does not show. */
  static final Status STATUS = new Status("unrecorded", "not recorded", null);

  private Unrecorded() {}

  /** The close, where only the record tells of it; else nothing. */
  static List<TicketEvent> closing(IssueRecord record, List<TicketEvent> changes) {
    List<TicketEvent> closing = new ArrayList<>();
    record
        .resolvedAt()
        .filter(at -> at.isAfter(record.born().plusSeconds(1)))
        .ifPresent(at -> closing.addAll(closing(record, changes, at)));
    return closing;
  }

  private static List<TicketEvent> closing(
      IssueRecord record, List<TicketEvent> changes, Instant at) {
    List<TicketEvent> closing = new ArrayList<>();
    if (isDone(record) && tellsNothingOf(changes, TicketEvent.StatusChanged.class)) {
      closing.add(
          new TicketEvent.StatusChanged(stamp(record, "status", at), STATUS, record.status()));
    }
    @Nullable String resolution = record.resolution();
    if (resolution != null && tellsNothingOf(changes, TicketEvent.ResolutionChanged.class)) {
      closing.add(
          new TicketEvent.ResolutionChanged(stamp(record, "resolution", at), null, resolution));
    }
    return closing;
  }

  private static Stamp stamp(IssueRecord record, String part, Instant at) {
    return record.stamp("resolutiondate:" + part, at, 0, null);
  }

  private static boolean isDone(IssueRecord record) {
    return record.status().statusCategory().equals(Optional.of(Status.Category.DONE));
  }

  private static boolean tellsNothingOf(
      List<TicketEvent> changes, Class<? extends TicketEvent> kind) {
    return changes.stream().noneMatch(kind::isInstance);
  }
}
