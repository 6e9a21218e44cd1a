/**
 * Reads hosts page by page into the store. Never writes to a host; a page and the cursor that
 * follows it are stored together, so that a sync can be killed at any moment and goes on from
 * there.
 */
@NullMarked
package dev.rapport.engine.sync;

import org.jspecify.annotations.NullMarked;
