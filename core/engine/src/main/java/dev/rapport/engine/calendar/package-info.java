/**
 * Work calendars: weekly hours, time zone, holidays and versions, and which calendar counts for
 * whom. Values only; an ICS file is the one thing that is read, once.
 */
@NullMarked
package dev.rapport.engine.calendar;

import org.jspecify.annotations.NullMarked;
