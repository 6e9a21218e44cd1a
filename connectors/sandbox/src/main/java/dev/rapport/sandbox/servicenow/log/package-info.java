/** Reads an incident log (one CSV line per recorded update) into the tables of an instance. */
@NullMarked
package dev.rapport.sandbox.servicenow.log;

import org.jspecify.annotations.NullMarked;
