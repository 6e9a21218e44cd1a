/** The agenda of a Tech Talk: what comes again, which words to explain, which fixes to show. */
@NullMarked
package dev.rapport.engine.techtalk;

import org.jspecify.annotations.NullMarked;
