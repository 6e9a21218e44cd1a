/** Checkpoints: rules over events, whose verdicts are proved and never ticked by hand. */
@NullMarked
package dev.rapport.engine.checkpoint;

import org.jspecify.annotations.NullMarked;
