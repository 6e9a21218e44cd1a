/**
 * What follows from one ticket's timeline: how long it waited for whom, what came back, who was
 * there. Pure functions of the timeline, the calendars and as-of.
 */
@NullMarked
package dev.rapport.engine.insight;

import org.jspecify.annotations.NullMarked;
