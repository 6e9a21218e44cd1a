package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Confirmed;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import dev.rapport.model.TicketKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has to be written so that a host shows in one place what it should. */
final class Difference {
  private final Store store;

  Difference(Store store) {
    this.store = store;
  }

  /**
   * The write; empty where the host shows it, or a person edited it and nobody agreed to lose that.
   *
   * @param sourceId the host's id of the ticket
   */
  Optional<HostWrite> of(
      TicketKey ticket, String sourceId, HostWrite.Kind kind, Wanted wanted, Doubts doubts) {
    if (doubts.isKept(kind, sourceId)) {
      return Optional.empty();
    }
    Outbox.@Nullable Entry doubtful = doubts.of(kind, sourceId);
    if (doubtful != null && doubtful.keyHash().equals(wanted.keyHash())) {
      // The host may have it already: the same write again, to the letter, makes it certain.
      return Optional.of(doubtful.write());
    }
    Confirmed.@Nullable Shown shown =
        store.confirmed().find(ticket.host(), sourceId, kind).orElse(null);
    boolean shows = shown == null ? wanted.isNothing() : shown.keyHash().equals(wanted.keyHash());
    // What was sent without a receipt may stand there instead of what was confirmed.
    @Nullable String replaces = doubts.replaces(kind, sourceId);
    return shows && doubtful == null && replaces == null
        ? Optional.empty()
        : Optional.of(
            new HostWrite(
                WriteIds.of(ticket, kind, wanted.body()),
                ticket,
                sourceId,
                kind,
                before(kind, shown, doubtful, wanted),
                wanted.body(),
                replaces));
  }

  /** What may stand there and has to go is named, even where the host never confirmed it. */
  private static @Nullable String before(
      HostWrite.Kind kind,
      Confirmed.@Nullable Shown shown,
      Outbox.@Nullable Entry doubtful,
      Wanted wanted) {
    if (kind == HostWrite.Kind.FIELD && doubtful != null) {
      return FieldValues.either(doubtful.write().before(), doubtful.write().after());
    }
    if (shown != null) {
      return shown.body();
    }
    return wanted.isNothing() && doubtful != null ? doubtful.write().after() : null;
  }
}
