package dev.rapport.jira.decode;

import dev.rapport.jira.json.ChangeItem;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Plan;
import dev.rapport.model.TicketEvent.PlanChanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When work is due, and what it is planned for. Jira tells of changes alone: what an issue was born
 * with follows from how it stands now and from what changed since.
 */
final class PlanEvents {
  private static final long FIRST = Long.MIN_VALUE;

  private PlanEvents() {}

  /** A due date that was set, moved or taken away; empty where neither end is a day. */
  static Optional<TicketEvent> due(Stamp stamp, ChangeItem item) {
    return days(item).map(days -> new DueDateChanged(stamp, days.from(), days.to()));
  }

  /** The same for a planned start. */
  static Optional<TicketEvent> start(Stamp stamp, ChangeItem item) {
    return days(item)
        .map(days -> new PlanChanged(stamp, Plan.START, text(days.from()), text(days.to())));
  }

  /** A version that was added or removed; empty where the history does not say which. */
  static Optional<TicketEvent> release(Stamp stamp, ChangeItem item) {
    String from = given(item.from());
    String to = given(item.to());
    return from == null && to == null
        ? Optional.empty()
        : Optional.of(new PlanChanged(stamp, Plan.RELEASE, from, to));
  }

  private record Days(@Nullable Instant from, @Nullable Instant to) {}

  private static Optional<Days> days(ChangeItem item) {
    Instant from = JiraDay.of(item.from()).or(() -> JiraDay.of(item.fromName())).orElse(null);
    Instant to = JiraDay.of(item.to()).or(() -> JiraDay.of(item.toName())).orElse(null);
    return from == null && to == null ? Optional.empty() : Optional.of(new Days(from, to));
  }

  /** What the issue was born with. */
  static List<TicketEvent> born(IssueRecord record, List<TicketEvent> changes) {
    List<TicketEvent> born = new ArrayList<>();
    Instant due = firstDue(record, changes);
    if (due != null) {
      born.add(new DueDateChanged(stamp(record, "duedate"), null, due));
    }
    String start = firstStart(record, changes);
    if (start != null) {
      born.add(new PlanChanged(stamp(record, "start"), Plan.START, null, start));
    }
    for (String release : firstReleases(record, changes)) {
      born.add(new PlanChanged(stamp(record, "release:" + release), Plan.RELEASE, null, release));
    }
    return born;
  }

  private static @Nullable Instant firstDue(IssueRecord record, List<TicketEvent> changes) {
    for (TicketEvent event : changes) {
      if (event instanceof DueDateChanged change) {
        return change.from();
      }
    }
    return record.due().orElse(null);
  }

  private static @Nullable String firstStart(IssueRecord record, List<TicketEvent> changes) {
    for (TicketEvent event : changes) {
      if (event instanceof PlanChanged change && change.plan() == Plan.START) {
        return change.from();
      }
    }
    return text(record.plannedStart().orElse(null));
  }

  /** Those of now, less what was added since and with what was removed since. */
  private static Set<String> firstReleases(IssueRecord record, List<TicketEvent> changes) {
    Set<String> releases = new TreeSet<>(record.releases());
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (changes.get(i) instanceof PlanChanged change && change.plan() == Plan.RELEASE) {
        Optional.ofNullable(change.to()).ifPresent(releases::remove);
        Optional.ofNullable(change.from()).ifPresent(releases::add);
      }
    }
    return releases;
  }

  private static Stamp stamp(IssueRecord record, String what) {
    return record.stamp("created:" + what, record.born(), FIRST + 1, record.creator());
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
