package dev.rapport.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whose turn it is; the eight holders of the ledger (MEASURES, "The whose-turn ledger"). */
public enum Holder {
  /** IT has it and nobody in IT has taken it. */
  IT_QUEUE,
  /** IT has it and somebody has taken it. */
  IT_ACTIVE,
  /** IT has it but waits for IT. */
  IT_HOLD,
  /** The requester's side has to act. */
  REQUESTER,
  /** A third party has to act. */
  VENDOR,
  /** IT says done, the requester's side has not confirmed. */
  UNCONFIRMED,
  /** Closed; only shows between a close and a reopen. */
  DONE,
  /** No rule says; never guessed. */
  UNKNOWN;

  /** The name in JSON, configuration and tables: lower case with underscores. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** "Wait for IT" is the sum over these. */
  public boolean isIt() {
    return this == IT_QUEUE || this == IT_ACTIVE || this == IT_HOLD;
  }

  /**
   * The holder with this {@link #id()}.
   *
   * @throws IllegalArgumentException naming all holders, when there is none
   */
  public static Holder of(String id) {
    return Arrays.stream(values())
        .filter(holder -> holder.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no such holder: " + id + "; one of " + ids()));
  }

  private static String ids() {
    return Arrays.stream(values()).map(Holder::id).collect(Collectors.joining(", "));
  }
}
