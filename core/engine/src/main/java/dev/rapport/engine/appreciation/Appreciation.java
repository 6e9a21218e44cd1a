package dev.rapport.engine.appreciation;

import dev.rapport.model.ActorId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thanks for a piece of work, on the ticket where it was done (MEASURES, "Appreciation").
 *
 * @param id stable over reads: made from the act that gave it
 * @param from who gave it
 * @param to who was thanked; null for a whole team
 * @param team the group that was thanked; null for a person
 * @param outcome for what, for example {@code saved-time}
 * @param words in the giver's words, "" for none; kept as long as the act is there
 * @param at when
 * @param state how it stands
 * @param shared whether the giver wants the organisation to see it, in words
 */
public record Appreciation(
    String id,
    ActorId from,
    @Nullable ActorId to,
    @Nullable String team,
    String outcome,
    String words,
    Instant at,
    State state,
    boolean shared) {

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
}
