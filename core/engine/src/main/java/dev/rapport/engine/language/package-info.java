/** Words: what a reader may not know, explained; what a draft could say better. */
@NullMarked
package dev.rapport.engine.language;

import org.jspecify.annotations.NullMarked;
