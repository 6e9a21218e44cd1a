package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Sink;
import dev.rapport.connector.TicketFact;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What of a host can be written.
 *
 * @param kinds the kinds that it takes and of which we have something to say, in their order
 * @param fields its fields that show one fact each, by its id of the field
 * @param longest the longest summary that it takes, in UTF-16 units
 */
record Surface(Set<HostWrite.Kind> kinds, Map<String, TicketFact> fields, int longest) {
  /** Of this host. */
  static Surface of(WriteHost host) {
    Sink sink = host.sink();
    Set<HostWrite.Kind> kinds = EnumSet.noneOf(HostWrite.Kind.class);
    sink.kinds().stream().filter(kind -> isTold(sink, kind)).forEach(kinds::add);
    return new Surface(kinds, sink.fields(), sink.longestSummary());
  }

  private static boolean isTold(Sink sink, HostWrite.Kind kind) {
    return kind == sink.summaryKind()
        || kind == HostWrite.Kind.COMMENT
        || kind == HostWrite.Kind.REPORT
        || Wanted.isMark(kind)
        || (kind == HostWrite.Kind.FIELD && !sink.fields().isEmpty());
  }

  /** Those of its kinds that belong to a ticket. */
  Set<HostWrite.Kind> ofTickets() {
    Set<HostWrite.Kind> ofTickets = EnumSet.noneOf(HostWrite.Kind.class);
    ofTickets.addAll(kinds);
    ofTickets.remove(HostWrite.Kind.REPORT);
    return ofTickets;
  }

  /** The same for one kind alone. */
  Surface only(HostWrite.Kind kind) {
    return new Surface(Set.of(kind), fields, longest);
  }
}
