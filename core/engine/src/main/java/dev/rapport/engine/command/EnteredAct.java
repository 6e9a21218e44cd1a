package dev.rapport.engine.command;

import dev.rapport.model.ActorId;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketKey;
import java.time.Instant;

/**
 * Something that the operator entered on the command line in somebody's name.
 *
 * @param id unique in the store
 * @param ticket where it belongs
 * @param by in whose name
 * @param at when it was entered, to the second
 * @param command what was said
 */
public record EnteredAct(
    String id, TicketKey ticket, ActorId by, Instant at, SlashCommand command) {}
