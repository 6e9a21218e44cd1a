package dev.rapport.jira.write;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes receipts. */
public record Outcomes(Clock clock) {
  /** What concerns one issue alone; anything else stops the batch. */
  private static final Set<HostException.Kind> OF_ONE_ISSUE =
      Set.of(
          HostException.Kind.FORBIDDEN,
          HostException.Kind.NOT_FOUND,
          HostException.Kind.CONFLICT,
          HostException.Kind.CONFIGURATION,
          HostException.Kind.BUG);

  /** The host shows it now. */
  public Receipt applied(HostWrite write, @Nullable String hostRef) {
    return receipt(write, Receipt.Outcome.APPLIED, hostRef, null);
  }

  /** The host showed it already. */
  public Receipt unchanged(HostWrite write, @Nullable String hostRef) {
    return receipt(write, Receipt.Outcome.UNCHANGED, hostRef, null);
  }

  /**
   * Somebody edited what stands there.
   *
   * @param standing a hash of it
   */
  public Receipt kept(HostWrite write, String standing) {
    return Receipt.kept(write, clock.instant(), standing);
  }

  /** The host does not show it. */
  public Receipt refused(HostWrite write, String reason) {
    return receipt(write, Receipt.Outcome.REFUSED, null, reason);
  }

  /** The receipt, or a refusal where the host refuses this one issue. */
  public Receipt orRefused(HostWrite write, Supplier<Receipt> attempt) {
    try {
      return attempt.get();
    } catch (HostException e) {
      if (e.isMaybeDone() || !OF_ONE_ISSUE.contains(e.kind())) {
        throw e;
      }
      return Receipt.refused(write, clock.instant(), e);
    }
  }

  private Receipt receipt(
      HostWrite write, Receipt.Outcome outcome, @Nullable String hostRef, @Nullable String reason) {
    return new Receipt(write.id(), outcome, clock.instant(), hostRef, reason);
  }
}
