package dev.rapport.engine.report;

/**
 * How waits of a cohort are spread.
 *
 * @param timeToFirstResponse until the first answer
 * @param timeToResolution until the resolution, without tickets that were closed unresolved
 */
public record Spreads(Spread timeToFirstResponse, Spread timeToResolution) {}
