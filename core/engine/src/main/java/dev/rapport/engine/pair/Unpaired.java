package dev.rapport.engine.pair;

/**
 * References that say nothing about pairs, by the reason; each stands in one of them.
 *
 * @param unknown they name no ticket that was read
 * @param ambiguous they name tickets on several hosts
 * @param own they lead back to the ticket itself
 * @param sameTracker they lead to a ticket of the same tracker
 */
public record Unpaired(int unknown, int ambiguous, int own, int sameTracker) {}
