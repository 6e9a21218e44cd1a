package dev.rapport.engine.involvement;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How one side took part in a ticket.
 *
 * @param people different people who acted
 * @param groups different groups that had the ticket while they did
 * @param acts recorded updates by them; opening the ticket is one
 * @param firstAct when the first of them acted; null where none did
 * @param firstActShare how far into the ticket's life that was, 0 at the creation to 1 at its end
 *     or later; null where none acted or the life has no length
 */
public record SideInvolvement(
    int people, int groups, int acts, @Nullable Instant firstAct, @Nullable Double firstActShare) {
  /** Nobody of the side acted. */
  static final SideInvolvement NONE = new SideInvolvement(0, 0, 0, null, null);

  /** When the first of the side acted. */
  public Optional<Instant> began() {
    return Optional.ofNullable(firstAct);
  }

  /** How far into the ticket's life the first of the side acted. */
  public OptionalDouble beganAt() {
    return firstActShare == null ? OptionalDouble.empty() : OptionalDouble.of(firstActShare);
  }

  /** Whether the side acted before that moment: the commitment, for early involvement. */
  public boolean actedBefore(Instant moment) {
    return firstAct != null && firstAct.isBefore(moment);
  }
}
