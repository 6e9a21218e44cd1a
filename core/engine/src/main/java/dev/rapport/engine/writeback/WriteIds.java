package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.model.TicketKey;
import org.jspecify.annotations.Nullable;

/** Idempotency keys: the same content for the same place has the same one, over all attempts. */
final class WriteIds {
  private static final int DIGITS = 32;

  private WriteIds() {}

  static String of(TicketKey ticket, HostWrite.Kind kind, @Nullable String after) {
    String content = after == null ? "" : "=" + after;
    return Hashes.of(ticket.host(), ticket.key(), kind.id(), content).substring(0, DIGITS);
  }
}
