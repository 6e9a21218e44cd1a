package dev.rapport.model;

import java.util.Locale;

/**
 * What the events of a ticket rest on.
 *
 * @param tier the host's record that the history was read from, for example {@code sys_audit}
 * @param completeness how far it can be trusted
 */
public record History(String tier, Completeness completeness) {
  /** How far a history can be trusted. */
  public enum Completeness {
    /** The host handed over every change of the fields that the ledger rests on. */
    COMPLETE,
    /** Some changes could not be read; what is there is true. */
    PARTIAL,
    /** A change starts from a value that the ticket did not have; recorded times are kept. */
    INCONSISTENT;

    /** The name in JSON: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same history, known to contradict itself. */
  public History inconsistent() {
    return new History(tier, Completeness.INCONSISTENT);
  }

  /** What two tickets taken as one rest on: both records, as far as the weaker can be trusted. */
  public History with(History other) {
    boolean weaker = other.completeness.compareTo(completeness) > 0;
    return new History(
        tier.equals(other.tier) ? tier : tier + " + " + other.tier,
        weaker ? other.completeness : completeness);
  }
}
