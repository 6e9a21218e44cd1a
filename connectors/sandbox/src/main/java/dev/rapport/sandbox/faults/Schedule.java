package dev.rapport.sandbox.faults;

import java.util.Set;

/**
 * When a fault strikes. For a fault that falls on records, "call" below reads "record", and a
 * record once struck is struck whenever it is served.
 */
public sealed interface Schedule {

  /** On every call. */
  record Always() implements Schedule {}

  /** On the next {@code calls} calls, then no more. */
  record Next(int calls) implements Schedule {
    public Next {
      requirePositive(calls);
    }
  }

  /** On all calls after the next {@code calls}; on all records but the first {@code calls}. */
  record After(int calls) implements Schedule {
    public After {
      requirePositive(calls);
    }
  }

  /** On every {@code nth} call; on records, on about one in {@code nth}, chosen by its sys_id. */
  record Every(int nth) implements Schedule {
    public Every {
      requirePositive(nth);
    }
  }

  /** On about one call in {@code oneIn}, at random, the same ones for the same seed. */
  record Sometimes(int oneIn, long seed) implements Schedule {
    public Sometimes {
      requirePositive(oneIn);
    }
  }

  /** On the records of these sys_ids; on no call. */
  record Only(Set<String> sysIds) implements Schedule {
    public Only {
      sysIds = Set.copyOf(sysIds);
    }
  }

  static Schedule always() {
    return new Always();
  }

  static Schedule next(int calls) {
    return new Next(calls);
  }

  static Schedule after(int calls) {
    return new After(calls);
  }

  static Schedule every(int nth) {
    return new Every(nth);
  }

  static Schedule sometimes(int oneIn, long seed) {
    return new Sometimes(oneIn, seed);
  }

  static Schedule only(String... sysIds) {
    return new Only(Set.of(sysIds));
  }

  private static void requirePositive(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("A fault's count must be at least 1, not " + count);
    }
  }
}
