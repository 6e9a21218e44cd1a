/** What many tickets together say, by group and period, with figures about too few left out. */
@NullMarked
package dev.rapport.engine.report;

import org.jspecify.annotations.NullMarked;
