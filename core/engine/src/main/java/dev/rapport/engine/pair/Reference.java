package dev.rapport.engine.pair;

import dev.rapport.model.LinkOrigin;
import dev.rapport.model.TicketKey;

/**
 * That one ticket refers to something now, which may be another ticket.
 *
 * @param from the ticket that says so
 * @param via how it says so
 * @param target what it says: an address, a key, a number or an id
 */
public record Reference(TicketKey from, LinkOrigin via, String target) {}
