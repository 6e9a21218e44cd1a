/**
 * The Table API as it is in the wild: questions, and answers that may be cut, cancelled, rationed
 * or trimmed by rights. Nothing here knows what a task is.
 */
@NullMarked
package dev.rapport.servicenow.table;

import org.jspecify.annotations.NullMarked;
