package dev.rapport.engine.insight;

import dev.rapport.model.Holder;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How long a ticket waited (MEASURES, "Wait measures"), by both clocks.
 *
 * @param elapsed the length of the ledger
 * @param byHolder the same, by holder; a holder without any time is absent
 * @param timeToFirstResponse to the first public comment of a person of IT who is not the author
 * @param timeToFirstTouch to the first assignment, status change, comment or note by a person of IT
 * @param timeToResolution to the last resolution; open where it was reopened since
 * @param firstResolution to the first resolution
 * @param takenBack resolutions that were taken back, each from its beginning to the reopening, in
 *     order
 * @param age creation to as-of; null once the ticket is closed
 * @param longestSilence null where the ledger is empty
 * @param currentSilence the one that still goes on; null once the ticket is closed
 * @param inTheVoid whether that one is longer than the admin's limit
 */
public record Waits(
    Elapsed elapsed,
    Map<Holder, Elapsed> byHolder,
    Measure timeToFirstResponse,
    Measure timeToFirstTouch,
    Measure timeToResolution,
    Measure firstResolution,
    List<Span> takenBack,
    @Nullable Elapsed age,
    @Nullable Silence longestSilence,
    @Nullable Silence currentSilence,
    boolean inTheVoid) {
  public Waits {
    takenBack = List.copyOf(takenBack);
    byHolder = Map.copyOf(byHolder);
  }

  /** Time in this holder's hands, zero where it had none. */
  public Elapsed of(Holder holder) {
    return byHolder.getOrDefault(holder, Elapsed.ZERO);
  }

  /** {@code it_active} over all elapsed calendar time, 0 to 1; empty where none has elapsed. */
  public OptionalDouble flowEfficiency() {
    long all = elapsed.calendar().toSeconds();
    long active = of(Holder.IT_ACTIVE).calendar().toSeconds();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) active / all);
  }
}
