package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.PairTimeline;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent.Linked;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That the clocks of a pair's two trackers disagree, as far as events can prove it: a ticket was
 * referred to before it was there. It is the least by which they differ; where nothing is out of
 * order they may still differ, and nothing is said. The order within each host is kept in any case,
 * so no wait is ever negative.
 *
 * @param behind the host whose clock is behind
 * @param ahead the host whose clock is ahead of it
 * @param atLeast by how much, to the second, above zero
 * @param event the reference that proves it, as receipts cite it
 */
public record ClockSkew(String behind, String ahead, Duration atLeast, String event) {
  /** The largest that the references of the two prove; empty where they prove none. */
  static Optional<ClockSkew> of(PairTimeline pair) {
    return Stream.concat(
            proofs(pair.lead(), pair.follower().ticket()),
            proofs(pair.follower(), pair.lead().ticket()))
        .max(Comparator.comparing(ClockSkew::atLeast));
  }

  /**
   * References of the one ticket to the other, dated before that was created. One that is dated at
   * the creation of its own ticket proves nothing: that is also how an undated one is recorded.
   */
  private static Stream<ClockSkew> proofs(Timeline one, Ticket other) {
    return one.steps().stream()
        .filter(step -> step.event() instanceof Linked link && refersTo(link, other))
        .filter(step -> step.event().stamp().at().isAfter(one.from()))
        .filter(step -> step.event().stamp().at().isBefore(other.createdAt()))
        .map(step -> proof(one, other, step))
        .filter(skew -> !skew.atLeast().isZero());
  }

  private static ClockSkew proof(Timeline one, Ticket other, Step step) {
    Instant linked = step.event().stamp().at();
    return new ClockSkew(
        one.ticket().key().host(),
        other.key().host(),
        Duration.ofSeconds(Duration.between(linked, other.createdAt()).toSeconds()),
        step.id());
  }

  private static boolean refersTo(Linked link, Ticket other) {
    return link.target().contains(other.key().key()) || link.target().contains(other.sourceId());
  }
}
