/** How lengths of time are said, the same on every surface. */
@NullMarked
package dev.rapport.engine.words;

import org.jspecify.annotations.NullMarked;
