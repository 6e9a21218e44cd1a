package dev.rapport.connector;

import java.util.Optional;

/**
 * What a connector learnt about its host and wants to find again after a restart: the page size
 * that worked, the result of a start-up probe. Small texts, no secrets, no ticket text.
 */
public interface HostMemory {
  /**
   * How the names of what the host refused begin. A right may be given any time, so all of that is
   * forgotten when everything is read again ({@code sync --full}).
   */
  String REFUSED = "refused.";

  /** What was remembered under the name. */
  Optional<String> recall(String name);

  /** Remembers it, instead of what was there. */
  void remember(String name, String value);
}
