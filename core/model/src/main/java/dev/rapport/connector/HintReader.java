package dev.rapport.connector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells what one host sends without being asked from what anybody else does. Safe for use by
 * several threads; makes no call, keeps nothing, and costs little where it refuses.
 */
@FunctionalInterface
public interface HintReader {
  /**
   * Looks at one request. Signatures are compared in constant time.
   *
   * @param header the value of the header of that name; empty where there is none
   * @param body to the byte
   * @param now by our clock
   * @return what it says; empty where it is not the host's, or too old to be believed
   */
  Optional<Delivery> read(Function<String, Optional<String>> header, byte[] body, Instant now);

  /**
   * A request that is the host's.
   *
   * @param id what names it, the same whenever it is sent again
   * @param hints tickets that are worth reading again; empty where it is about something else
   */
  record Delivery(String id, List<Hint> hints) {
    public Delivery {
      hints = List.copyOf(hints);
    }
  }
}
