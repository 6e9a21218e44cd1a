/**
 * What to expect of a ticket that still waits, from how long comparable ones waited, and how often
 * such promises were kept. Pure functions of past waits and a moment.
 */
@NullMarked
package dev.rapport.engine.expectation;

import org.jspecify.annotations.NullMarked;
