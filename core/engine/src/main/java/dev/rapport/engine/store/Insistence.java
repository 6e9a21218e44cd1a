package dev.rapport.engine.store;

import dev.rapport.connector.HostException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a write that a host refused is left alone: the oftener it was refused, the longer, and
 * by the sort of failure. A host that is away, or says too many, refuses no write: it stops the
 * run, and is left alone for as long as it asked.
 */
final class Insistence {
  /** After so many refusals in a row a write is a dead letter: only a person puts it back. */
  static final int MOST = 12;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** A rule of ours or the host's, which the next change may satisfy. */
  private static final List<Duration> USUAL =
      List.of(Duration.ZERO, HOUR, Duration.ofHours(6), DAY);

  /** Somebody else changed the thing in the same moment, and is soon done. */
  private static final List<Duration> CONFLICT =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10), HOUR);

  /** A right is missing: it is seldom given within minutes, and each try costs the host a call. */
  private static final List<Duration> RIGHT = List.of(HOUR, Duration.ofHours(6), DAY);

  /** The ticket is gone, or hidden. */
  private static final List<Duration> GONE = List.of(DAY);

  /** An answer that is none, such as a page of a host that is being upgraded. */
  private static final List<Duration> MALFORMED = List.of(Duration.ofMinutes(10), HOUR, DAY);

  private Insistence() {}

  /**
   * How long to wait.
   *
   * @param failure what sort it was; null where the host made no more of it than a refusal
   * @param refusals how many in a row, at least one
   */
  static Duration after(HostException.@Nullable Kind failure, int refusals) {
    List<Duration> waits = waits(failure);
    return waits.get(Math.min(refusals, waits.size()) - 1);
  }

  private static List<Duration> waits(HostException.@Nullable Kind failure) {
    return failure == null
        ? USUAL
        : switch (failure) {
          case CONFLICT -> CONFLICT;
          case FORBIDDEN, AUTHENTICATION -> RIGHT;
          case NOT_FOUND -> GONE;
          case MALFORMED -> MALFORMED;
          default -> USUAL;
        };
  }
}
