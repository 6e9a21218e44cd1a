package dev.rapport.engine.expectation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to expect of a wait that goes on.
 *
 * @param known whether anything can be said; where not, both bands are empty
 * @param n comparable waits it rests on: those that lasted longer than this one has, so far
 * @param basis what they have in common with it: type, service, both or nothing
 * @param aged whether it is conditioned on the age of this wait
 * @param calendar by the 24x7 clock, from the start of the wait
 * @param business by the work calendars, from the start of the wait
 * @param reason why nothing can be said; null where it can
 */
public record Expectation(
    boolean known,
    int n,
    List<String> basis,
    boolean aged,
    Band calendar,
    Band business,
    @Nullable String reason) {
  public Expectation {
    basis = List.copyOf(basis);
  }

  /**
   * Half and six in seven; null where the curve never falls that low.
   *
   * @param p50 half end within this
   * @param p85 six in seven end within this
   */
  public record Band(@Nullable Duration p50, @Nullable Duration p85) {
    /** Nothing is known. */
    public static final Band UNKNOWN = new Band(null, null);

    /** The time within which half end. */
    public Optional<Duration> half() {
      return Optional.ofNullable(p50);
    }

    /** The time within which six in seven end: what is promised. */
    public Optional<Duration> promise() {
      return Optional.ofNullable(p85);
    }
  }

  static Expectation unknown(int n, List<String> basis, String reason) {
    return new Expectation(false, n, basis, false, Band.UNKNOWN, Band.UNKNOWN, reason);
  }
}
