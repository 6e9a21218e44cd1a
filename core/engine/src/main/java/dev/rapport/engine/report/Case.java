package dev.rapport.engine.report;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.engine.insight.TicketInsight;

/**
 * What one ticket, or one pair, brings into a report.
 *
 * @param insight what follows from its history
 * @param together what was done together on it
 * @param pledge what its promises can be judged by
 */
record Case(TicketInsight insight, Collaboration together, Pledge pledge) {}
