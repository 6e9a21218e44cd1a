/** What people see on a terminal: colours, bars, aligned numbers, durations in plain words. */
@NullMarked
package dev.rapport.app.terminal;

import org.jspecify.annotations.NullMarked;
