/**
 * Who took part in a ticket, from which side and when; how evenly; how work goes from group to
 * group; and the same figures with the sides exchanged. People are counted, never ranked.
 */
@NullMarked
package dev.rapport.engine.involvement;

import org.jspecify.annotations.NullMarked;
