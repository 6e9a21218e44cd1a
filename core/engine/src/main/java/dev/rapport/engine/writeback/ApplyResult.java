package dev.rapport.engine.writeback;

import dev.rapport.connector.HostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What applying a plan to one host came to.
 *
 * @param host the configured host's name
 * @param applied writes that the host shows now
 * @param unchanged writes that the host showed already
 * @param refused writes that the host refused; the next plan has them again
 * @param kept places that a person edited, so that they were left as they are
 * @param stale lines of a plan file that were left because the ticket, or what the host shows, has
 *     moved since
 * @param held writes that are not tried now: the host refused them shortly before, or the budget
 *     has no room for their ticket
 * @param left writes that are still to do: beyond the limit, or behind a failure
 * @param calls calls that went to the host, repeats included
 * @param failure why it stopped; null where it did not
 */
public record ApplyResult(
    String host,
    long applied,
    long unchanged,
    long refused,
    long kept,
    long stale,
    long held,
    long left,
    long calls,
    @Nullable HostException failure) {

  /** Why it stopped; empty where everything was given to the host. */
  public Optional<HostException> problem() {
    return Optional.ofNullable(failure);
  }

  /** The same with what was known before the first write. */
  ApplyResult with(long staleLines, long heldBack) {
    return new ApplyResult(
        host, applied, unchanged, refused, kept, staleLines, heldBack, left, calls, failure);
  }

  /** How many writes the host answered. */
  public long answered() {
    return applied + unchanged + refused + kept;
  }
}
