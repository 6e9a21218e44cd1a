package dev.rapport.servicenow;

import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.Unlinked;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * To what a task says it corresponds elsewhere: the values of its correlation id, as an integration
 * wrote them.
 */
final class Correlation {
  static final String COLUMN = "correlation_id";

  private Correlation() {}

  /** The links that came and went, in their order; see {@link ColumnStory#of}. */
  static List<TicketEvent> links(TaskDocument task, Instant born, Instant updated) {
    return ColumnStory.of(task, COLUMN, born, updated, null).stream()
        .flatMap(Correlation::events)
        .toList();
  }

  private static Stream<TicketEvent> events(ColumnStory.Turn turn) {
    Stream<TicketEvent> gone =
        turn.from().isEmpty()
            ? Stream.of()
            : Stream.of(
                new Unlinked(half(turn.stamp(), "from"), LinkOrigin.CORRELATION_ID, turn.from()));
    Stream<TicketEvent> come =
        turn.to().isEmpty()
            ? Stream.of()
            : Stream.of(new Linked(half(turn.stamp(), "to"), LinkOrigin.CORRELATION_ID, turn.to()));
    return Stream.concat(gone, come);
  }

  /** One record of the host may be two events. */
  private static Stamp half(Stamp whole, String which) {
    return Stamp.of(whole.id() + ":" + which, whole.at(), whole.order(), whole.actor());
  }
}
