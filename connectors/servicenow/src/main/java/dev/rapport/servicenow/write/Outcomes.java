package dev.rapport.servicenow.write;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes receipts. */
record Outcomes(Clock clock) {
  Receipt applied(HostWrite write, @Nullable String hostRef) {
    return receipt(write, Outcome.APPLIED, hostRef, null);
  }

  Receipt unchanged(HostWrite write, @Nullable String hostRef) {
    return receipt(write, Outcome.UNCHANGED, hostRef, null);
  }

  /**
   * Somebody edited what stands there.
   *
   * @param standing a hash of it
   */
  Receipt kept(HostWrite write, String standing) {
    return Receipt.kept(write, clock.instant(), standing);
  }

  /** The host refused it. */
  Receipt refused(HostWrite write, HostException failure) {
    return Receipt.refused(write, clock.instant(), failure);
  }

  Receipt refused(HostWrite write, String reason) {
    return receipt(write, Outcome.REFUSED, null, reason);
  }

  /**
   * The receipt of a write that took some changes of rows: unchanged where it took none, refused
   * where the host refused one of them.
   */
  Receipt of(HostWrite write, @Nullable String hostRef, List<RowResult> results) {
    if (results.isEmpty()) {
      return unchanged(write, hostRef);
    }
    Optional<HostException> refusal =
        results.stream()
            .flatMap(result -> Optional.ofNullable(result.refusal()).stream())
            .findFirst();
    return refusal.map(e -> refused(write, e)).orElseGet(() -> applied(write, hostRef));
  }

  private Receipt receipt(
      HostWrite write, Outcome outcome, @Nullable String hostRef, @Nullable String reason) {
    return new Receipt(write.id(), outcome, clock.instant(), hostRef, reason);
  }
}
