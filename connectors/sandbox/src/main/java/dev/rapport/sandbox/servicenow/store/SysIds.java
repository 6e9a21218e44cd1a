package dev.rapport.sandbox.servicenow.store;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Record identities: 32 hex digits that look random, say nothing of the order of records, and are
 * the same in every run that makes the same records in the same order.
 */
final class SysIds {
  private final Map<String, Long> counts = new HashMap<>();

  String next(String table) {
    long count = counts.merge(table, 1L, Long::sum);
    long seed = table.hashCode() * 0x9E3779B97F4A7C15L + count;
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(scattered(seed)) + hex.toHexDigits(scattered(~seed));
  }

  /** SplitMix64's finalizer: neighbours become far apart, and no two inputs meet. */
  private static long scattered(long seed) {
    long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
