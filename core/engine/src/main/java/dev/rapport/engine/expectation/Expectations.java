package dev.rapport.engine.expectation;

import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to expect, by what happened to comparable tickets (MEASURES, "Expectation on an open
 * ticket").
 *
 * <p>Comparable are tickets of the last {@link #WINDOW} that stand on the same {@link Rung}; the
 * narrowest rung counts on which at least {@link #FEWEST} waits speak for this one and both
 * quantiles are known, else the narrowest on which the first is. The window is there because
 * services change: on a public incident log a promise made from half a year was kept as often as
 * one made from everything while the stream was steady, and more often once it thinned out.
 *
 * <p>Not safe for use by several threads at once: curves are drawn when they are first needed.
 */
public final class Expectations {
  /** Fewer waits than this say nothing. */
  public static final int FEWEST = 20;

  /** Tickets that were opened longer ago are no longer comparable. */
  public static final Duration WINDOW = Duration.ofDays(182);

  private final Map<Rung.Group, List<PastWait>> waits = new HashMap<>();
  private final Map<Rung.Group, Curves> curves = new HashMap<>();

  private Expectations() {}

  /**
   * From waits as they were known at a moment.
   *
   * @param past waits of one kind (first response, say), open and closed alike
   * @param asOf the moment; waits that began later, or before the window, are left out
   */
  public static Expectations of(Collection<PastWait> past, Instant asOf) {
    Expectations expectations = new Expectations();
    Instant first = asOf.minus(WINDOW);
    past.stream()
        .filter(wait -> !wait.since().isBefore(first) && !wait.since().isAfter(asOf))
        .forEach(expectations::add);
    return expectations;
  }

  private void add(PastWait wait) {
    for (Rung rung : Rung.values()) {
      rung.groupOf(wait.subject())
          .ifPresent(group -> waits.computeIfAbsent(group, any -> new ArrayList<>()).add(wait));
    }
  }

  /**
   * What to expect of a wait that goes on.
   *
   * @param subject what the ticket is about
   * @param age how long it has waited so far; zero for one that begins
   */
  public Expectation of(Subject subject, Elapsed age) {
    Expectation half = null;
    for (Rung rung : Rung.values()) {
      Expectation found = rung.groupOf(subject).flatMap(group -> on(group, age)).orElse(null);
      if (found != null && found.calendar().promise().isPresent()) {
        return found;
      }
      half = half == null ? found : half;
    }
    return half == null ? unknown(age) : half;
  }

  /** The expectation on one rung; empty where too few speak or not even half is known. */
  private Optional<Expectation> on(Rung.Group group, Elapsed age) {
    Curves drawn = curves(group);
    int n = drawn == null ? 0 : drawn.speaking(age.calendar());
    if (drawn == null || n < FEWEST) {
      return Optional.empty();
    }
    Expectation.Band calendar = Curves.band(drawn.calendar(), age.calendar());
    return calendar
        .half()
        .map(
            half ->
                new Expectation(
                    true,
                    n,
                    group.rung().basis(),
                    !age.calendar().isZero(),
                    calendar,
                    Curves.band(drawn.business(), age.business()),
                    null));
  }

  private Expectation unknown(Elapsed age) {
    Curves all = curves(new Rung.Group(Rung.ALL, null, null));
    int n = all == null ? 0 : all.speaking(age.calendar());
    String reason =
        n < FEWEST
            ? "fewer than " + FEWEST + " comparable tickets waited as long"
            : "too many comparable tickets are still open";
    return Expectation.unknown(n, Rung.ALL.basis(), reason);
  }

  private @Nullable Curves curves(Rung.Group group) {
    List<PastWait> members = waits.get(group);
    return members == null ? null : curves.computeIfAbsent(group, any -> Curves.of(members));
  }
}
