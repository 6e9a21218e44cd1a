package dev.rapport.sandbox.faults;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Faults that are gone when they are over: what was not understood is understood when read again.
 */
public final class PassingFaults {
  private static final Set<Fault> SERVICENOW =
      Collections.unmodifiableSet(
          EnumSet.of(
              Fault.WRONG_PASSWORD,
              Fault.EXPIRED_TOKEN,
              Fault.RESET,
              Fault.HTML,
              Fault.ACCEPTED,
              Fault.THROTTLED,
              Fault.THROTTLED_FOR_AN_HOUR,
              Fault.THROTTLED_WITHOUT_RETRY_AFTER,
              Fault.UNAVAILABLE,
              Fault.UNAVAILABLE_FOR_A_WHILE,
              Fault.SERVER_ERROR,
              Fault.OK_WITH_ERROR,
              Fault.CUT_JSON,
              Fault.BROKEN_ANSWER,
              Fault.GATEWAY_TIMEOUT,
              Fault.LARGE_PAGES_CANCELLED,
              Fault.BUSY,
              Fault.HOURLY_RATE,
              Fault.SHARED_SESSION,
              Fault.EMPTY_IS_NOT_FOUND,
              Fault.NO_QUERY_RANGE,
              Fault.HIDDEN_ROWS,
              Fault.EMPTY_ROWS,
              Fault.MISSING_STATE));

  private PassingFaults() {}

  /** Those that a read of ServiceNow meets. */
  public static Set<Fault> ofServiceNow() {
    return SERVICENOW;
  }
}
