package dev.rapport.engine.repeats;

import dev.rapport.model.Side;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are alike, in the order in which they came.
 *
 * @param requests at least one
 */
public record RepeatGroup(List<Request> requests) {
  private static final Duration SHORTEST = Duration.ofDays(7);
  private static final int NAMED = 3;

  public RepeatGroup {
    requests = List.copyOf(requests);
  }

  /**
   * How often it came before its answer, and after, over equal windows.
   *
   * @param window how far each of the two reaches, to the second
   */
  public record Effect(Duration window, int before, int after) {}

  /** What the host calls its type or category, else its kind of ticket. */
  public String type() {
    return requests.get(0).type();
  }

  /** The service, else the project, else "". */
  public String service() {
    return requests.get(0).service();
  }

  /** How many there are. */
  public int size() {
    return requests.size();
  }

  /** The answer: the first tip that is for everybody, else the first one that there is. */
  public Optional<Tip> answer() {
    return requests.stream().map(Request::tip).filter(Objects::nonNull).min(Tip.BEST);
  }

  /** Up to three tickets that everybody may know of, the youngest first. */
  public List<TicketKey> examples() {
    return requests.stream()
        .filter(one -> !one.restricted())
        .sorted(Request.FIRST_COME.reversed())
        .limit(NAMED)
        .map(Request::key)
        .toList();
  }

  /** All time that they waited for IT. */
  public Elapsed it() {
    return sum(Request::it);
  }

  /** All time that they waited for the requester. */
  public Elapsed requester() {
    return sum(Request::requester);
  }

  /** How many different people of this side they speak of. */
  public int people(Side side) {
    return people(requests, side);
  }

  /** How many different people of this side these requests speak of. */
  static int people(List<Request> requests, Side side) {
    return (int)
        requests.stream()
            .flatMap(request -> request.people().stream())
            .filter(person -> person.side() == side)
            .distinct()
            .count();
  }

  /** Those that were opened in the period; all where there is none. */
  Optional<RepeatGroup> within(@Nullable Span period) {
    List<Request> inside =
        requests.stream()
            .filter(request -> period == null || period.contains(request.opened()))
            .toList();
    return inside.isEmpty() ? Optional.empty() : Optional.of(new RepeatGroup(inside));
  }

  /**
   * What its answer changed: windows as long as the shorter of what was seen before it and after
   * it. Empty without an answer, and where less than a week was seen on either side.
   *
   * @param since from when on tickets are known
   */
  public Optional<Effect> effect(Instant since, Instant asOf) {
    return answer()
        .map(tip -> effect(tip.at(), since, asOf))
        .filter(it -> it.window().compareTo(SHORTEST) >= 0);
  }

  private Effect effect(Instant answer, Instant since, Instant asOf) {
    Duration before = Duration.between(since, answer);
    Duration after = Duration.between(answer, asOf);
    Duration window = before.compareTo(after) < 0 ? before : after;
    return window.isNegative()
        ? new Effect(Duration.ZERO, 0, 0)
        : new Effect(
            window,
            count(new Span(answer.minus(window), answer)),
            count(new Span(answer, answer.plus(window))));
  }

  private int count(Span window) {
    return (int) requests.stream().filter(one -> window.contains(one.opened())).count();
  }

  private Elapsed sum(Function<Request, Elapsed> wait) {
    return requests.stream().map(wait).reduce(Elapsed.ZERO, Elapsed::plus);
  }
}
