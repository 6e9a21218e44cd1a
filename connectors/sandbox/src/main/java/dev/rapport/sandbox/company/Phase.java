package dev.rapport.sandbox.company;

/** Where a ticket stands, before a host gives it its own name. */
public enum Phase {
  NEW,
  IN_PROGRESS,
  ON_HOLD_FOR_CALLER,
  ON_HOLD_FOR_CHANGE,
  ON_HOLD_FOR_PROBLEM,
  ON_HOLD_FOR_VENDOR,
  RESOLVED,
  CLOSED,
  CANCELED
}
