package dev.rapport.connector;

import java.util.Optional;

/**
 * What a connector learnt about its host and wants to find again after a restart: the page size
 * that worked, the result of a start-up probe. Small texts, no secrets, no ticket text.
 */
public interface HostMemory {
  /** What was remembered under the name. */
  Optional<String> recall(String name);

  /** Remembers it, instead of what was there. */
  void remember(String name, String value);
}
