package dev.rapport.engine.command;

import dev.rapport.model.ActorId;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that the operator entered on the command line in somebody's name.
 *
 * @param id the same act has the same one
 * @param ticket where it belongs
 * @param by in whose name
 * @param at when it was entered, to the second
 * @param command what was said
 */
public record EnteredAct(
    String id, TicketKey ticket, ActorId by, Instant at, SlashCommand command) {
  /** An act of that moment; entered twice in one second it is still one. */
  public static EnteredAct of(TicketKey ticket, ActorId by, Instant at, SlashCommand command) {
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    String content =
        String.join("\n", "" + ticket, "" + by, "" + second, command.name(), command.words());
    return new EnteredAct("a" + ShortId.of(content), ticket, by, second, command);
  }
}
