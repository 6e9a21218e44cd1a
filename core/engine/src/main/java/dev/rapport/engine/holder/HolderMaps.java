package dev.rapport.engine.holder;

import java.time.Instant;
import java.util.List;

/**
 * The admin's holder map in all its versions. As-of decides which one counts, for a ticket's whole
 * life; so a report as of an earlier moment is the same before and after a version was added.
 *
 * @param versions at least one, each beginning later and with a higher number than the one before;
 *     the first also counts for all that was before it
 */
public record HolderMaps(List<From> versions) {
  /** No entry, ever. */
  public static final HolderMaps EMPTY = always(HolderMap.EMPTY);

  /**
   * A version and when it begins.
   *
   * @param begins the moment from which it counts
   * @param map what it says
   */
  public record From(Instant begins, HolderMap map) {}

  /**
   * @throws IllegalArgumentException naming the versions that are out of order
   */
  public HolderMaps {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("there is no version of the holder map");
    }
    for (int i = 1; i < versions.size(); i++) {
      requireInOrder(versions.get(i - 1), versions.get(i));
    }
  }

  /** The same map at all times. */
  public static HolderMaps always(HolderMap map) {
    return new HolderMaps(List.of(new From(Instant.MIN, map)));
  }

  /** The map as it was known then. */
  public HolderMap asOf(Instant then) {
    HolderMap known = versions.get(0).map();
    for (From version : versions) {
      if (!version.begins().isAfter(then)) {
        known = version.map();
      }
    }
    return known;
  }

  private static void requireInOrder(From one, From next) {
    int first = one.map().version();
    int second = next.map().version();
    if (second <= first || !next.begins().isAfter(one.begins())) {
      throw new IllegalArgumentException(
          "version %d has to follow version %d with a higher number and a later valid-from"
              .formatted(second, first));
    }
  }
}
