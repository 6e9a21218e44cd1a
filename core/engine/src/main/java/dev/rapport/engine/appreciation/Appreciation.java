package dev.rapport.engine.appreciation;

import dev.rapport.engine.command.Channel;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thanks for a piece of work, on the ticket where it was done (MEASURES, "Appreciation").
 *
 * @param id stable over reads, and the same on both tickets of a pair: made from the act
 * @param from who gave it
 * @param to who was thanked
 * @param outcome for what, for example {@code saved-time}; {@link Outcomes#PLAIN} where the giver
 *     did not say
 * @param words in the giver's words, "" for none; kept as long as the act is there
 * @param at when
 * @param state how it stands
 * @param shared whether the giver wants the organisation to see it, in words
 * @param channel where it was said
 * @param event the act, as receipts cite it, with its ticket's key before it
 */
public record Appreciation(
    String id,
    Party from,
    Party to,
    String outcome,
    String words,
    Instant at,
    State state,
    boolean shared,
    Channel channel,
    String event) {

  /** How an appreciation stands. */
  public enum State {
    /** A text made us think of it; no person has said so. */
    SUGGESTED,
    /** A person said so. */
    CONFIRMED,
    /** Between the two; shown nowhere else. */
    PRIVATE,
    /** Taken back. */
    REVOKED;

    /** The name in JSON: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** On which ticket it was given, where two are one. */
  public TicketKey ticket() {
    return TicketKey.parse(event.substring(0, event.indexOf(' ')));
  }

  /**
   * The team that was thanked, or that had the work when one of its people was; null for the
   * requester's side and where no team is known.
   */
  public @Nullable String team(Ledger ledger) {
    if (to.team() != null || to.side() != Side.IT) {
      return to.team();
    }
    Named group = ledger.groupAt(at);
    return group == null ? null : group.name();
  }

  /** Whether it counts, between the two or for all. */
  boolean stands() {
    return state == State.CONFIRMED || state == State.PRIVATE;
  }

  /** The same between the two alone. */
  Appreciation hidden() {
    return with(State.PRIVATE, words);
  }

  /** The same taken back: its words are gone. */
  Appreciation revoked() {
    return with(State.REVOKED, "");
  }

  private Appreciation with(State next, String said) {
    return new Appreciation(id, from, to, outcome, said, at, next, shared, channel, event);
  }
}
