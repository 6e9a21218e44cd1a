package dev.rapport.app.web;

import dev.rapport.model.ActorId;
import dev.rapport.model.Holder;
import dev.rapport.model.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What lists know of one ticket. Instants instead of ages, so that it stays true while the clock
 * runs.
 *
 * @param key the name people use
 * @param sourceId the host's id of it
 * @param type the host's kind of ticket
 * @param group the group that has it; "" where none has
 * @param createdAt when it was opened
 * @param holder whose turn it is; {@link Holder#DONE} once it is closed
 * @param since when this unbroken turn began
 * @param inTheVoid whether nobody has spoken for longer than the admin's limit
 * @param restricted whether only some of those who see the project may see it
 * @param requesters the reporter and the participants
 * @param next what to expect of it
 * @param together how its checkpoints and thanks stand
 */
public record Row(
    TicketKey key,
    String sourceId,
    String type,
    String group,
    Instant createdAt,
    Holder holder,
    Instant since,
    boolean inTheVoid,
    boolean restricted,
    Set<ActorId> requesters,
    Next next,
    Standing together) {
  public Row {
    requesters = Set.copyOf(requesters);
  }

  /** Whether it is not closed. */
  public boolean open() {
    return holder != Holder.DONE;
  }

  /** How long the turn has lasted, by the clock; zero where it begins later. */
  public Duration waited(Instant now) {
    return now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
  }

  /** Whether it is of one of these people. */
  public boolean isOf(Set<ActorId> accounts) {
    return requesters.stream().anyMatch(accounts::contains);
  }

  /**
   * How checkpoints and thanks stand; all zero for closed tickets, which lists do not ask.
   *
   * @param held checkpoints that hold
   * @param missing checkpoints that do not hold, or not yet
   * @param thanks thanks that people gave
   */
  public record Standing(int held, int missing, int thanks) {
    /** Nothing to say. */
    public static final Standing NONE = new Standing(0, 0, 0);
  }
}
