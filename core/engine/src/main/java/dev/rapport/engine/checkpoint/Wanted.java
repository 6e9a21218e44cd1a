package dev.rapport.engine.checkpoint;

import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Edited;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.Visibility;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An act that a rule looks for. Bots and our own writes do not act, and nobody answers themself.
 *
 * @param act what is done
 * @param who by which side
 * @param group by somebody in one of these groups; null for any or none
 * @param outside by somebody who is in none of these groups; null for anybody
 * @param visibility of something said; null for both
 * @param names the fields that are edited, or the statuses that are entered; null for any
 * @param when it counts
 */
public record Wanted(
    Act act,
    Who who,
    @Nullable Names group,
    @Nullable Names outside,
    @Nullable Visibility visibility,
    @Nullable Names names,
    Window when) {
  /** Whether a step is it. */
  enum Match {
    YES,
    NO,
    /** Who did it, or in which groups they are, cannot be seen. */
    UNSEEN
  }

  /**
   * An act of somebody of that side, in whatever group, where both sides or IT alone can see it.
   */
  public static Wanted of(Act act, Who who, Window when) {
    return new Wanted(act, who, null, null, null, null, when);
  }

  /** The same, as everybody on the ticket can see it. */
  public Wanted inPublic() {
    return new Wanted(act, who, group, outside, Visibility.PUBLIC, names, when);
  }

  /** The same, by somebody in one of these groups. */
  public Wanted by(Names groups) {
    return new Wanted(act, who, groups, outside, visibility, names, when);
  }

  /** The same, by somebody who is in none of these groups. */
  public Wanted byOthersThan(Names groups) {
    return new Wanted(act, who, null, groups, visibility, names, when);
  }

  /** The same, of these fields or statuses. */
  public Wanted of(Names things) {
    return new Wanted(act, who, group, outside, visibility, things, when);
  }

  /**
   * Whether the step is it.
   *
   * @param previous the number of the step that it is to answer; null for none
   */
  Match match(Scene scene, int place, @Nullable Integer previous) {
    return when.contains(scene, place, previous)
        ? matchAtAnyTime(scene, place, previous)
        : Match.NO;
  }

  /** The same, whenever it was done. */
  Match matchAtAnyTime(Scene scene, int place, @Nullable Integer previous) {
    Step step = scene.step(place);
    Step answered = previous == null ? null : scene.step(previous);
    if (!act.isIn(scene, step)
        || !isSeenBy(step)
        || !isNamed(step)
        || step.side() == Side.NOBODY
        || isOwnAnswer(step, answered)) {
      return Match.NO;
    }
    if (step.side() == Side.UNKNOWN) {
      return Match.UNSEEN;
    }
    Side before = answered == null ? Side.NOBODY : answered.side();
    return who.includes(step.side(), before) ? inGroup(scene.groupsOf(step)) : Match.NO;
  }

  private Match inGroup(Set<String> groups) {
    if (group == null && outside == null) {
      return Match.YES;
    }
    if (groups.isEmpty()) {
      return Match.UNSEEN;
    }
    boolean in = group == null || group.hasAny(groups);
    boolean out = outside == null || !outside.hasAny(groups);
    return in && out ? Match.YES : Match.NO;
  }

  private boolean isSeenBy(Step step) {
    return visibility == null
        || !(step.event() instanceof Commented comment)
        || comment.visibility() == visibility;
  }

  private boolean isNamed(Step step) {
    if (names == null) {
      return true;
    }
    if (step.event() instanceof Edited edit) {
      return names.hasAny(edit.fields());
    }
    return !(step.event() instanceof StatusChanged change) || names.has(change.to().name());
  }

  private boolean isOwnAnswer(Step step, @Nullable Step answered) {
    return who != Who.SAME_SIDE
        && answered != null
        && Objects.equals(step.event().stamp().actor(), answered.event().stamp().actor());
  }
}
