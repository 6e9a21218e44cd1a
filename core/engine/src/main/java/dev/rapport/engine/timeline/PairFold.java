package dev.rapport.engine.timeline;

import dev.rapport.engine.holder.Decision;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is on a pair (MEASURES, "Pairs"). While the lead waits for IT, the open follower
 * says for whom in particular; a follower that waits for its own requester waits for IT. In every
 * other case the lead decides.
 */
final class PairFold {
  private Decision lead = Decision.UNKNOWN;
  private @Nullable Named leadGroup;
  private @Nullable Decision follower;
  private @Nullable Named followerGroup;

  private PairFold() {}

  /** From the lead's creation to as-of, or to the start of the lead's final close. */
  static Ledger of(PairTimeline pair) {
    PairFold fold = new PairFold();
    return LedgerFold.of(
        new Span(pair.lead().from(), pair.lead().asOf()), inOrder(pair).map(fold::after).toList());
  }

  /** A step of either ticket, no earlier than the pair begins. */
  private record Turned(Instant at, boolean byLead, Step step) {}

  /** Each host's own order is kept, whatever its clock says; of one second the lead comes first. */
  private static Stream<Turned> inOrder(PairTimeline pair) {
    Instant from = pair.lead().from();
    return Stream.concat(
            moving(pair.lead()).map(step -> new Turned(step.at(), true, step)),
            moving(pair.follower()).map(step -> new Turned(later(from, step.at()), false, step)))
        .sorted(Comparator.comparing(Turned::at));
  }

  private static Stream<Step> moving(Timeline timeline) {
    return timeline.steps().stream().filter(Step::movesState);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Move after(Turned turned) {
    Step step = turned.step();
    if (turned.byLead()) {
      lead = step.now();
      leadGroup = step.after().group();
    } else {
      follower = step.now();
      followerGroup = step.after().group();
    }
    return new Move(turned.at(), decision(), leadGroup, worker(), step.id());
  }

  private Decision decision() {
    if (follower == null || !lead.holder().isIt()) {
      return lead;
    }
    String rules = lead.rule() + " + " + follower.rule();
    return new Decision(ofBoth(lead.holder(), follower.holder()), rules);
  }

  private static Holder ofBoth(Holder lead, Holder follower) {
    return switch (follower) {
      case IT_QUEUE, IT_ACTIVE, IT_HOLD, VENDOR -> follower;
      case REQUESTER -> Holder.IT_HOLD;
      case UNCONFIRMED, DONE, UNKNOWN -> lead;
    };
  }

  /** The follower's group while the turn is the follower's; trackers without groups have none. */
  private @Nullable Named worker() {
    boolean onFollower = follower != null && lead.holder().isIt() && decides(follower.holder());
    return onFollower && followerGroup != null ? followerGroup : leadGroup;
  }

  private static boolean decides(Holder follower) {
    return follower.isIt() || follower == Holder.VENDOR || follower == Holder.REQUESTER;
  }
}
