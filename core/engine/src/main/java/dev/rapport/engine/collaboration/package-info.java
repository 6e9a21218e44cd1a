/** What two sides do together on a ticket, drawn from its events: one look at all of it. */
@NullMarked
package dev.rapport.engine.collaboration;

import org.jspecify.annotations.NullMarked;
