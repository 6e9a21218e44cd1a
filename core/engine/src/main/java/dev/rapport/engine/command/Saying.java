package dev.rapport.engine.command;

import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.SlashCommand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said to Rapport.
 *
 * @param event what receipts cite: the comment, or the entered act, with its ticket's key before it
 * @param place which of the commands of that comment, from 0
 * @param by who said it; null where the host does not say
 * @param side the side of the ticket on which they stand
 * @param at when
 * @param channel where
 * @param command what
 */
public record Saying(
    String event,
    int place,
    @Nullable ActorId by,
    Side side,
    Instant at,
    Channel channel,
    SlashCommand command) {
  /** Whether it is this command, spelt right. */
  public boolean is(String name) {
    return command.name().equals(name);
  }
}
