package dev.rapport.connector;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one write.
 *
 * @param writeId {@link HostWrite#id()}
 * @param outcome whether the host shows it now
 * @param at by the engine's clock
 * @param hostRef what the host calls the thing that was written, or null
 * @param reason why not, for people, without any text of the write; null where it was applied
 */
public record Receipt(
    String writeId,
    Outcome outcome,
    Instant at,
    @Nullable String hostRef,
    @Nullable String reason) {
  /** What became of a write. */
  public enum Outcome {
    /** The host shows it. */
    APPLIED,
    /** The host showed it already. */
    UNCHANGED,
    /** The host refused this one; others may go on. */
    REFUSED
  }

  /** The host shows what was wanted. */
  public boolean isConfirmed() {
    return outcome != Outcome.REFUSED;
  }
}
