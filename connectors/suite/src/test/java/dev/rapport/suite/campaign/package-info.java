/** Seeded random storms over all hosts at once, each held against a calm run of the same life. */
@NullMarked
package dev.rapport.suite.campaign;

import org.jspecify.annotations.NullMarked;
