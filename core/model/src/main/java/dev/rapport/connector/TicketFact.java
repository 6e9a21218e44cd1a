package dev.rapport.connector;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing known of a ticket that a host can show in a field of its own. None of them moves with
 * the clock.
 */
public enum TicketFact {
  /** Whose turn it is, in words; a text. */
  TURN(false),
  /** Since when it is their turn, in UTC to the second; a text that sorts by time. */
  SINCE(false),
  /** The team that has it, by its name; a text, absent where no team has it. */
  TEAM(false),
  /** How often its group or person changed; a number from 0. */
  REASSIGNMENTS(true),
  /** How often it was opened again; a number from 0. */
  REOPENS(true),
  /** How often it went back to a group that had it before; a number from 0. */
  PING_PONGS(true),
  /** How often it went from one side to another; a number from 0. */
  SIDE_HANDOVERS(true);

  private final boolean number;

  TicketFact(boolean number) {
    this.number = number;
  }

  /** The fact of this id; empty where there is none. */
  public static Optional<TicketFact> of(String id) {
    return Arrays.stream(values()).filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** All ids in words, for messages. */
  public static String known() {
    return Arrays.stream(values()).map(TicketFact::id).collect(Collectors.joining(", "));
  }

  /** The name in configurations: lower case, with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a number, and not a text. */
  public boolean isNumber() {
    return number;
  }
}
