/** Tables, rows and the rules of the platform that apply whenever a row is written. */
@NullMarked
package dev.rapport.sandbox.servicenow.store;

import org.jspecify.annotations.NullMarked;
