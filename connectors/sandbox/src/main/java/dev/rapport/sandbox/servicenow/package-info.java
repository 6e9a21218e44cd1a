/**
 * A stateful stand-in for one ServiceNow instance: Table API, business rules, rights and faults.
 */
@NullMarked
package dev.rapport.sandbox.servicenow;

import org.jspecify.annotations.NullMarked;
