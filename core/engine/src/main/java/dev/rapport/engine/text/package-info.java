/** Draws facts from what people write, so that the words themselves need not be kept. */
@NullMarked
package dev.rapport.engine.text;

import org.jspecify.annotations.NullMarked;
