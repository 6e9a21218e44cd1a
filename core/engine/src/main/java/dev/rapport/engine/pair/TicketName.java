package dev.rapport.engine.pair;

/**
 * Something by which a host might know a ticket.
 *
 * @param host the configured host's name
 * @param by what kind of name it is
 * @param value the name: a key in capitals, an id as the host writes it
 */
public record TicketName(String host, By by, String value) {
  /** What tickets are found by. */
  public enum By {
    /** The key or number that people use. */
    KEY,
    /** The host's own id, {@link dev.rapport.model.Ticket#sourceId()}. */
    ID
  }
}
