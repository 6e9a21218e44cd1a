/** ServiceNow's encoded queries: parsed here, run against rows by the store. */
@NullMarked
package dev.rapport.sandbox.servicenow.query;

import org.jspecify.annotations.NullMarked;
