package dev.rapport.engine.report;

import dev.rapport.engine.report.Figures.Shown;
import java.time.LocalDate;

/**
 * One point of a trend: tickets that were opened in a week, or in several that follow each other
 * where one alone would speak of too few.
 *
 * @param from the Monday it begins with, in the default calendar's zone
 * @param to the Monday after it, not in it
 * @param shown what of it may be shown
 * @param n tickets opened in it
 * @param open of these, not resolved at as-of
 * @param timeToFirstResponse of these
 * @param timeToResolution of these
 */
public record Stretch(
    LocalDate from,
    LocalDate to,
    Shown shown,
    int n,
    int open,
    Distribution timeToFirstResponse,
    Distribution timeToResolution) {}
