package dev.rapport.servicenow;

import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import dev.rapport.servicenow.Change.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Folds the audit of one task into events: first the values before the first change of each field,
 * then change by change, watching whether each begins where the last one ended.
 */
final class AuditFold {
  private static final String INCIDENT = "incident";

  /** After every audited change of its second. */
  private static final long LAST = Long.MAX_VALUE - 1;

  private final TaskDocument task;
  private final Instant born;
  private final List<Change> changes;
  private final Map<Field, String> now = new EnumMap<>(Field.class);
  private final Map<Field, Change> birth = new EnumMap<>(Field.class);
  private Status status;
  private boolean contradicted;
  private boolean cutShort;

  /**
   * @param born when the ledger of the task begins; what was recorded earlier counts as then
   * @param made when the record itself was made
   * @param changes in {@link Change#CHRONOLOGICAL} order
   */
  AuditFold(TaskDocument task, Instant born, Instant made, List<Change> changes) {
    this.task = task;
    this.born = born;
    this.changes = changes;
    for (Field field : Field.values()) {
      now.put(field, first(field, made));
    }
    status = status(value(Field.STATE));
  }

  private String first(Field field, Instant made) {
    Optional<Change> first = changes.stream().filter(change -> change.field() == field).findFirst();
    first.filter(change -> change.isBirth(made)).ifPresent(change -> birth.put(field, change));
    return first
        .map(change -> birth.containsKey(field) ? change.row().to() : change.row().from())
        .orElseGet(() -> task.row().text(field.column()));
  }

  /**
   * The birth of the task, and then every change; to be called once. Where the record ended
   * elsewhere than its audit, and not because it changed between the two readings, some change was
   * not audited: it is dated with the record's last update, the latest it can have been.
   */
  List<TicketEvent> events(Instant updatedAt) {
    List<TicketEvent> events = new ArrayList<>();
    events.add(created());
    for (Change change : changes) {
      if (!change.equals(birth.get(change.field())) && !isEcho(change)) {
        apply(change).ifPresent(events::add);
      }
    }
    if (changes.stream().noneMatch(change -> change.at().isAfter(updatedAt))) {
      Arrays.stream(Field.values())
          .flatMap(field -> catchUp(field, updatedAt).stream())
          .forEach(events::add);
    }
    return events;
  }

  /** Whether a change began from a value that the task did not have. */
  boolean isContradicted() {
    return contradicted;
  }

  /** Whether the record has a value that its audit does not lead to. */
  boolean isCutShort() {
    return cutShort;
  }

  private Optional<TicketEvent> catchUp(Field field, Instant updatedAt) {
    String from = value(field);
    String to = task.row().text(field.column());
    if (from.equals(to)) {
      return Optional.empty();
    }
    cutShort = true;
    now.put(field, to);
    Stamp stamp = Stamp.of("record:" + field.column(), notBeforeBirth(updatedAt), LAST, null);
    return Optional.ofNullable(event(field, stamp, from, to));
  }

  private TicketEvent created() {
    Stamp stamp =
        Stamp.of(
            "created",
            born,
            Long.MIN_VALUE,
            task.row()
                .find("opened_by")
                .map(task.legend()::account)
                .orElseGet(() -> task.legend().login(task.row().text("sys_created_by"))));
    return new TicketEvent.Created(
        stamp,
        status,
        task.legend().group(value(Field.GROUP)),
        task.legend().account(value(Field.ASSIGNEE)),
        task.legend().holdReason(task.type(), value(Field.HOLD_REASON)),
        orNull(value(Field.PRIORITY)));
  }

  /** The same change of state under its older name. */
  private boolean isEcho(Change change) {
    return change.isLegacy() && change.row().to().equals(value(Field.STATE));
  }

  private Optional<TicketEvent> apply(Change change) {
    String from = change.row().from();
    String to = change.row().to();
    contradicted |= !from.equals(value(change.field()));
    now.put(change.field(), to);
    boolean saidByState =
        change.field() == Field.ACTIVE && changes.stream().anyMatch(change::isSaidBy);
    return saidByState
        ? Optional.empty()
        : Optional.ofNullable(event(change.field(), stamp(change), from, to));
  }

  private @Nullable TicketEvent event(Field field, Stamp stamp, String from, String to) {
    Legend legend = task.legend();
    return switch (field) {
      case ACTIVE -> activeChanged(stamp);
      case STATE -> stateChanged(stamp, from, to);
      case HOLD_REASON ->
          new TicketEvent.HoldReasonChanged(
              stamp, legend.holdReason(task.type(), from), legend.holdReason(task.type(), to));
      case GROUP -> new TicketEvent.GroupChanged(stamp, legend.group(from), legend.group(to));
      case ASSIGNEE ->
          new TicketEvent.AssigneeChanged(stamp, legend.account(from), legend.account(to));
      case PRIORITY -> new TicketEvent.PriorityChanged(stamp, orNull(from), orNull(to));
    };
  }

  /** Without a change of state it changes what the state means; incidents do not care. */
  private @Nullable TicketEvent activeChanged(Stamp stamp) {
    boolean same = status(value(Field.STATE)).equals(status);
    return same ? null : stateChanged(stamp, status.id(), status.id());
  }

  private TicketEvent stateChanged(Stamp stamp, String from, String to) {
    Status before = from.equals(status.id()) ? status : status(from);
    status = status(to);
    return new TicketEvent.StatusChanged(stamp, before, status);
  }

  private Stamp stamp(Change change) {
    return Stamp.of(
        "audit:" + change.row().sysId(),
        notBeforeBirth(change.at()),
        change.checkpoint(),
        task.legend().login(change.row().user()));
  }

  private Instant notBeforeBirth(Instant at) {
    return at.isBefore(born) ? born : at;
  }

  /** Incidents have rules by state; of other tasks {@code active} says whether they are done. */
  private Status status(String value) {
    if (task.type().equals(INCIDENT)) {
      return task.legend().status(task.type(), value, null);
    }
    boolean done = value(Field.ACTIVE).equals("false") || value(Field.ACTIVE).equals("0");
    return task.legend()
        .status(task.type(), value, done ? Status.Category.DONE : Status.Category.INDETERMINATE);
  }

  private String value(Field field) {
    return now.getOrDefault(field, "");
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
