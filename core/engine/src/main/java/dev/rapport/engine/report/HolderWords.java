package dev.rapport.engine.report;

import dev.rapport.model.Holder;

/** A holder's letter and its name as IT reads it; the same on every surface. */
public enum HolderWords {
  Q(Holder.IT_QUEUE, "with IT, not taken"),
  A(Holder.IT_ACTIVE, "with IT, taken"),
  H(Holder.IT_HOLD, "on hold inside IT"),
  R(Holder.REQUESTER, "waiting for the requester"),
  V(Holder.VENDOR, "waiting for a supplier"),
  U(Holder.UNCONFIRMED, "resolved, not confirmed"),
  D(Holder.DONE, "closed, then reopened"),
  UNKNOWN(Holder.UNKNOWN, "not known");

  private final Holder holder;
  private final String words;

  HolderWords(Holder holder, String words) {
    this.holder = holder;
    this.words = words;
  }

  /** The words of this holder. */
  public static HolderWords of(Holder holder) {
    for (HolderWords words : values()) {
      if (words.holder == holder) {
        return words;
      }
    }
    throw new IllegalArgumentException("no words for " + holder);
  }

  /** One character, for bars without colour. */
  public char letter() {
    return this == UNKNOWN ? '?' : name().charAt(0);
  }

  /** The holder's name in words. */
  public String words() {
    return words;
  }
}
