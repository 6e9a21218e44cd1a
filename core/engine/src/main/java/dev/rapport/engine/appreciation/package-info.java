/** Appreciation: who thanked whom, for what, on which work; made by people alone. */
@NullMarked
package dev.rapport.engine.appreciation;

import org.jspecify.annotations.NullMarked;
