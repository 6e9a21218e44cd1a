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
 * @param standing a hash of what a person left there, the same for the same content; null unless it
 *     was kept
 * @param failure what sort of failure a refusal was, which says when it is worth another try; null
 *     where it was none, or the host makes no more of it
 */
public record Receipt(
    String writeId,
    Outcome outcome,
    Instant at,
    @Nullable String hostRef,
    @Nullable String reason,
    @Nullable String standing,
    HostException.@Nullable Kind failure) {
  /** What became of a write that met nothing of a person's. */
  public Receipt(
      String writeId,
      Outcome outcome,
      Instant at,
      @Nullable String hostRef,
      @Nullable String reason) {
    this(writeId, outcome, at, hostRef, reason, null, null);
  }

  /** The host refused it with this failure. */
  public static Receipt refused(HostWrite write, Instant at, HostException failure) {
    String reason = String.valueOf(failure.getMessage());
    return new Receipt(write.id(), Outcome.REFUSED, at, null, reason, null, failure.kind());
  }

  /** A person edited what is ours there: it is left as it is. */
  public static Receipt kept(HostWrite write, Instant at, String standing) {
    return new Receipt(
        write.id(), Outcome.KEPT, at, null, "edited by a person; kept", standing, null);
  }

  /** What became of a write. */
  public enum Outcome {
    /** The host shows it. */
    APPLIED,
    /** The host showed it already. */
    UNCHANGED,
    /** The host refused this one; others may go on. */
    REFUSED,
    /** Somebody edited what stands there: it was left as it is. */
    KEPT
  }

  /** The host shows what was wanted. */
  public boolean isConfirmed() {
    return outcome == Outcome.APPLIED || outcome == Outcome.UNCHANGED;
  }
}
