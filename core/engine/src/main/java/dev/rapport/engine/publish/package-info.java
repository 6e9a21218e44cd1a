/** Reports that are shown to others: whole periods, each fixed once it was shown. */
@NullMarked
package dev.rapport.engine.publish;

import org.jspecify.annotations.NullMarked;
