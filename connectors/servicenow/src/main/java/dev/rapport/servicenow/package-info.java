/**
 * Reads task tables of a ServiceNow instance through its Table API, with their audit and journal,
 * and writes one row per task into a table of our own. It never writes to a task.
 */
@NullMarked
package dev.rapport.servicenow;

import org.jspecify.annotations.NullMarked;
