package dev.rapport.connector;

/**
 * What a host said of a ticket without being asked: only that it is worth reading again.
 *
 * @param sourceId the host's id of the ticket, as in {@link RawTicket#sourceId()}
 * @param deleted whether the host said that it was deleted; where the host does not show it either,
 *     that proves it
 */
public record Hint(String sourceId, boolean deleted) {}
