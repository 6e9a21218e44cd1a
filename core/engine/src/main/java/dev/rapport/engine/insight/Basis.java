package dev.rapport.engine.insight;

import dev.rapport.model.History;

/**
 * What a ticket's figures rest on, besides its events.
 *
 * @param holders version of the holder map
 * @param calendars versions of the work calendars
 * @param history where the events come from and how far they can be trusted
 */
public record Basis(int holders, String calendars, History history) {}
