package dev.rapport.engine.appreciation;

import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who thanks, or is thanked.
 *
 * @param person an account; null for a team, or where nobody in particular is meant
 * @param team a group by its name; null for a person
 * @param side on which side of the ticket they stand; a team stands on IT's
 */
public record Party(@Nullable ActorId person, @Nullable String team, Side side) {
  /** A person. */
  static Party of(ActorId person, Side side) {
    return new Party(person, null, side);
  }

  /** A group, which is IT's. */
  static Party ofTeam(String team) {
    return new Party(null, team, Side.IT);
  }

  /** The account, or the team, as JSON names it; "" for nobody in particular. */
  public String name() {
    if (person != null) {
      return person.toString();
    }
    return team == null ? "" : team;
  }
}
