package dev.rapport.engine.sync;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Rewindable;
import java.time.Instant;

/** Where a sync begins. Wherever that is, the cursor follows from there. */
public sealed interface SyncStart {
  /** Where the last sync ended; everything where there was none. */
  record WhereItEnded() implements SyncStart {}

  /** Everything again; what is known already is compared and stays. */
  record Everything() implements SyncStart {}

  /**
   * What changed at or after an instant, as exactly as the host can be asked.
   *
   * @param instant by the host's clock, UTC
   */
  record Since(Instant instant) implements SyncStart {}

  /**
   * The cursor of the first page.
   *
   * @throws HostException of kind CONFIGURATION where the host cannot begin at an instant
   */
  default Cursor cursor(SyncHost host, Cursor stored) {
    if (this instanceof Since since) {
      return since(host, since.instant());
    }
    return this instanceof Everything ? Cursor.START : stored;
  }

  private static Cursor since(SyncHost host, Instant instant) {
    if (host.source() instanceof Rewindable rewindable) {
      return rewindable.since(instant);
    }
    throw HostException.of(
        HostException.Kind.CONFIGURATION,
        host.name(),
        "cannot be read from a moment on: leave out --since, or use --full");
  }
}
