package dev.rapport.sandbox.company;

import java.time.Instant;

/** One thing done to a ticket. */
public sealed interface Act {

  /** A comment that the caller sees. */
  record Comment(String text) implements Act {}

  /** A note among those who work on the ticket. */
  record Note(String text) implements Act {}

  /** The ticket moves on. */
  record Move(Phase phase) implements Act {}

  /** The ticket is given to a team, and to nobody in it yet. */
  record Route(Team team) implements Act {}

  /** The work is promised for a day. */
  record Due(Instant day) implements Act {}

  /** The ticket is given to a person. */
  record Assign(Person person) implements Act {}
}
