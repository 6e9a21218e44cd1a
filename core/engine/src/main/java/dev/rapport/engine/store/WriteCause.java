package dev.rapport.engine.store;

/** Why something was written to a host. */
public enum WriteCause {
  /** It follows from what is known of the ticket. */
  PLAN,
  /** It stands in a plan file that somebody looked at. */
  PLAN_FILE,
  /** An admin took back what was written to tickets. */
  UNDO,
  /** An admin took back everything that was written to the host. */
  UNINSTALL
}
