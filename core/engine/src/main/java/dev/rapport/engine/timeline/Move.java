package dev.rapport.engine.timeline;

import dev.rapport.engine.holder.Decision;
import dev.rapport.model.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that decides anew whose turn it is.
 *
 * @param at when
 * @param now whose turn it is then
 * @param group the group that has the ticket then
 * @param worker the group by whose clock business time counts then
 * @param event how receipts cite what happened
 */
record Move(Instant at, Decision now, @Nullable Named group, @Nullable Named worker, String event) {
  static Move of(Step step) {
    return new Move(step.at(), step.now(), step.after().group(), step.after().group(), step.id());
  }
}
