package dev.rapport.engine.holder;

import dev.rapport.model.Holder;

/**
 * Whose turn it is and why.
 *
 * @param holder whose turn
 * @param rule the name of the rule that decided, as receipts cite it
 */
public record Decision(Holder holder, String rule) {
  /** No rule says. */
  public static final Decision UNKNOWN = new Decision(Holder.UNKNOWN, "unknown");

  /** Whether IT says that the work is done: resolved or closed. */
  public boolean isFinished() {
    return holder == Holder.UNCONFIRMED || holder == Holder.DONE;
  }
}
