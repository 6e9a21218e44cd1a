package dev.rapport.engine.insight;

import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service level clock of the host beside our own figure for the same goal.
 *
 * @param name the host's name of the agreement
 * @param goal what it is about
 * @param theirs what the host's clock shows, pauses left out as the host does; of a running one as
 *     it was last read
 * @param ours our figure, from the creation; null where none has this goal
 * @param running whether the host's clock was running when it was last read
 * @param breached whether the host says that its goal was missed
 * @param reasons why the two differ; empty where they are the same to the minute
 * @param event the reading that it rests on
 */
public record HostClock(
    String name,
    Goal goal,
    Duration theirs,
    @Nullable Elapsed ours,
    boolean running,
    boolean breached,
    List<Reason> reasons,
    String event) {
  public HostClock {
    reasons = List.copyOf(reasons);
  }

  /** Theirs less ours in business time, negative where theirs is shorter; empty for no end yet. */
  public Optional<Duration> difference() {
    return ours == null || running ? Optional.empty() : Optional.of(theirs.minus(ours.business()));
  }

  /**
   * Why a host's clock shows another time than ours. A reason is given where our own ledger, read
   * in that way, comes to the host's time to the minute; it shows a way to get there, not the
   * host's settings, which we do not see.
   */
  public enum Reason {
    STARTED_LATER("it started later than the ticket"),
    AROUND_THE_CLOCK("it counts around the clock"),
    PAUSED_FOR_REQUESTER("it paused while the requester's side had to act"),
    PAUSED_OUTSIDE_IT("it paused while anybody but IT had to act"),
    PAUSED_ON_HOLD("it paused on hold, whoever had to act"),
    STILL_RUNNING("it was still running when it was last read"),
    ENDED_OTHERWISE("it has ended, and what we wait for has not come"),
    OTHER_RULES("neither start, pauses nor our calendar explain it: it has rules of its own"),
    NO_COUNTERPART("no figure of ours has its goal");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The name in JSON: lower case with hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in words, to follow "because". */
    public String words() {
      return words;
    }
  }
}
