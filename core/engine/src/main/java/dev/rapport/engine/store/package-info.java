/**
 * Keeps what was understood of the hosts, and what they were told, in one database. A page of a
 * host is stored in one transaction together with the cursor that follows it.
 */
@NullMarked
package dev.rapport.engine.store;

import org.jspecify.annotations.NullMarked;
