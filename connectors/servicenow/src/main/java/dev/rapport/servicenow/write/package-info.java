/**
 * Writes to a ServiceNow instance what the configuration allows: rows of our own table, tags, work
 * notes. Everything begins with a look at what the host shows, so that a repeat changes nothing.
 */
@NullMarked
package dev.rapport.servicenow.write;

import org.jspecify.annotations.NullMarked;
