/** The way from a figure back to the events that it rests on. Pure functions of insights. */
@NullMarked
package dev.rapport.engine.explain;

import org.jspecify.annotations.NullMarked;
