/**
 * Rapport's scoped app as an instance with it behaves: a history of changes, and thanks from a
 * form.
 */
@NullMarked
package dev.rapport.sandbox.servicenow.app;

import org.jspecify.annotations.NullMarked;
