/** On whose side of a ticket an account stands: requester, IT, vendor, or nobody for a bot. */
@NullMarked
package dev.rapport.engine.side;

import org.jspecify.annotations.NullMarked;
