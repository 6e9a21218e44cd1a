/**
 * Checkpoints: rules over events, whose verdicts are proved and never ticked by hand. The built-in
 * ones and an admin's own are made of the same parts: who, which act, before or after which moment,
 * outdated by what, for which tickets.
 */
@NullMarked
package dev.rapport.engine.checkpoint;

import org.jspecify.annotations.NullMarked;
