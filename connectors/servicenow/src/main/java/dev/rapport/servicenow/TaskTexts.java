package dev.rapport.servicenow;

import dev.rapport.model.ActorId;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a task's own texts: facts, never words.
 *
 * @param report of the title and the description; null where both are empty or cannot be read
 * @param resolution of the note that was left when it was resolved; null in the same way
 */
record TaskTexts(Texts.@Nullable Kept report, Texts.@Nullable Kept resolution) {
  /** Where nothing was written. */
  static final TaskTexts NONE = new TaskTexts(null, null);

  private static final String TITLE = "short_description";
  private static final String DESCRIPTION = "description";
  private static final String NOTE = "close_notes";

  /** The columns of a record that hold words; they go no further than {@link #of}. */
  static final Set<String> COLUMNS = Set.of(TITLE, DESCRIPTION, NOTE);

  /** The only place where they are seen. */
  static TaskTexts of(Row row, Texts texts) {
    return new TaskTexts(
        kept(row.text(TITLE) + "\n" + row.text(DESCRIPTION), texts), kept(row.text(NOTE), texts));
  }

  private static Texts.@Nullable Kept kept(String text, Texts texts) {
    return text.isBlank() ? null : texts.read(text);
  }

  /**
   * The report by whom it is about, when the ticket began; the note by who resolved or closed, when
   * they did. A note without such a moment belongs to an earlier resolution and is left out.
   *
   * @param maker who made the record
   * @param links hears of the issues that are named
   */
  List<TicketEvent> events(
      TaskDocument task, Instant born, @Nullable ActorId maker, KeyLinks links) {
    List<TicketEvent> events = new ArrayList<>();
    Row row = task.row();
    Legend legend = task.legend();
    if (report != null) {
      ActorId caller = legend.account(row.find("caller_id").orElse(row.text("requested_for")));
      Stamp stamp =
          Stamp.of("text:report", born, Long.MIN_VALUE + 1, caller == null ? maker : caller);
      links.read(stamp, report.keys());
      events.add(new Described(stamp, Part.REPORT, report.facts()));
    }
    if (resolution != null) {
      Texts.Kept note = resolution;
      resolvedAt(row)
          .map(at -> Stamp.of("text:resolution", at, Long.MAX_VALUE, resolver(legend, row)))
          .ifPresent(
              stamp -> {
                links.read(stamp, note.keys());
                events.add(new Described(stamp, Part.RESOLUTION, note.facts()));
              });
    }
    return events;
  }

  private static Optional<Instant> resolvedAt(Row row) {
    return HostTime.parse(row.text("resolved_at")).or(() -> HostTime.parse(row.text("closed_at")));
  }

  private static @Nullable ActorId resolver(Legend legend, Row row) {
    return legend.account(
        row.text("resolved_at").isEmpty() ? row.text("closed_by") : row.text("resolved_by"));
  }
}
