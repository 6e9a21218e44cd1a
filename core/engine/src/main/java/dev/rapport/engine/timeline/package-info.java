/**
 * The fold of one ticket's events into steps, and of the steps into half-open segments with one
 * holder each. Pure: the same events in any order, the same segments.
 */
@NullMarked
package dev.rapport.engine.timeline;

import org.jspecify.annotations.NullMarked;
