/**
 * A made-up company and the lives of its tickets, for whichever host plays its tracker. The same
 * seed and the same present give the same lives.
 */
@NullMarked
package dev.rapport.sandbox.company;

import org.jspecify.annotations.NullMarked;
