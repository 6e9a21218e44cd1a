package dev.rapport.engine.expectation;

import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to expect, by what happened to comparable tickets (MEASURES, "Expectation on an open
 * ticket").
 *
 * <p>Comparable are tickets that stand on the same {@link Rung} and were opened in the last {@link
 * #RECENT} or, where these do not say, in the last {@link #WINDOW}. The narrowest rung counts, and
 * on it the shorter window, on which at least {@link #FEWEST} waits speak for this one and both
 * quantiles are known; else the first on which at least one is. Services change, so what is recent
 * counts first; decision 0007 says how its length was chosen.
 *
 * <p>Not safe for use by several threads at once: curves are drawn when they are first needed.
 */
public final class Expectations {
  /** Fewer waits than this say nothing. */
  public static final int FEWEST = 20;

  /** Tickets that were opened longer ago count only where newer ones do not say enough. */
  public static final Duration RECENT = Duration.ofDays(28);

  /** Tickets that were opened longer ago are no longer peers. */
  public static final Duration WINDOW = Duration.ofDays(182);

  private final Instant asOf;
  private final List<Duration> windows;
  private final Map<Subject, List<PastWait>> waits;
  private final Map<Peers, Curves> curves = new HashMap<>();
  private final Map<Subject, Expectation> atTheBeginning = new HashMap<>();

  private Expectations(Collection<PastWait> past, Instant asOf, Duration recent) {
    this.asOf = asOf;
    this.windows = Stream.of(recent, WINDOW).distinct().sorted().toList();
    this.waits = past.stream().collect(Collectors.groupingBy(PastWait::subject));
  }

  /** Tickets of one group on the ladder that were opened since a moment. */
  private record Peers(Rung.Group group, Instant since) {
    boolean has(PastWait wait) {
      return !wait.since().isBefore(since);
    }
  }

  /**
   * From waits as they were known at a moment.
   *
   * @param past waits of one kind (first response, say), open and closed alike
   * @param asOf the moment; waits that began later, or before the window, are left out
   */
  public static Expectations of(Collection<PastWait> past, Instant asOf) {
    return of(past, asOf, RECENT);
  }

  /** The same with another length of what is recent. */
  static Expectations of(Collection<PastWait> past, Instant asOf, Duration recent) {
    return new Expectations(
        past.stream().filter(wait -> !wait.since().isAfter(asOf)).toList(), asOf, recent);
  }

  /**
   * What to expect of a wait that goes on.
   *
   * @param subject what the ticket is about
   * @param age how long it has waited so far; zero for one that begins
   */
  public Expectation of(Subject subject, Elapsed age) {
    Expectation known = age.equals(Elapsed.ZERO) ? atTheBeginning.get(subject) : null;
    if (known != null) {
      return known;
    }
    Expectation found = find(subject, age);
    if (age.equals(Elapsed.ZERO)) {
      atTheBeginning.put(subject, found);
    }
    return found;
  }

  private Expectation find(Subject subject, Elapsed age) {
    Expectation half = null;
    for (Peers peers : ladder(subject).toList()) {
      Expectation found = on(peers, age).orElse(null);
      if (found != null && found.calendar().promise().isPresent()) {
        return found;
      }
      half = half == null ? found : half;
    }
    return half == null ? unknown(age) : half;
  }

  /** Narrowest rung first, and on each the shorter window first. */
  private Stream<Peers> ladder(Subject subject) {
    return Stream.of(Rung.values())
        .flatMap(rung -> rung.groupOf(subject).stream())
        .flatMap(group -> windows.stream().map(window -> within(group, window)));
  }

  private Peers within(Rung.Group group, Duration window) {
    return new Peers(group, asOf.minus(window));
  }

  /** The expectation from these; empty where too few speak or not even half is known. */
  private Optional<Expectation> on(Peers peers, Elapsed age) {
    Curves drawn = curves(peers);
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
                    peers.group().rung().basis(),
                    !age.calendar().isZero(),
                    calendar,
                    Curves.band(drawn.business(), age.business()),
                    null));
  }

  private Expectation unknown(Elapsed age) {
    Curves all = curves(within(new Rung.Group(Rung.ALL, null, null), WINDOW));
    int n = all == null ? 0 : all.speaking(age.calendar());
    String reason =
        n < FEWEST
            ? "fewer than " + FEWEST + " comparable tickets waited as long"
            : "too many comparable tickets are still open";
    return Expectation.unknown(n, Rung.ALL.basis(), reason);
  }

  private @Nullable Curves curves(Peers peers) {
    return curves.computeIfAbsent(peers, this::draw);
  }

  private @Nullable Curves draw(Peers peers) {
    List<PastWait> members =
        waits.entrySet().stream()
            .filter(one -> peers.group().isOf(one.getKey()))
            .flatMap(one -> one.getValue().stream())
            .filter(peers::has)
            .toList();
    return members.isEmpty() ? null : Curves.of(members);
  }
}
