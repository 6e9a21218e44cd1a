package dev.rapport.engine.writeback;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan adds up to.
 *
 * @param writes how many writes it has; 0 where all is confirmed
 * @param bytes what they would write, in bytes of UTF-8
 * @param byHost writes by host, hosts with none included, by name
 * @param byKind writes by kind as the contract names it
 * @param hash SHA-256 over all writes in their order: two plans with the same hash write the same
 */
public record PlanTotals(
    long writes,
    long bytes,
    SortedMap<String, Long> byHost,
    SortedMap<String, Long> byKind,
    String hash) {
  public PlanTotals {
    byHost = new TreeMap<>(byHost);
    byKind = new TreeMap<>(byKind);
  }
}
