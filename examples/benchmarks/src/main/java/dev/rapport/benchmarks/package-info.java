/** What a first sync costs, measured as whole processes. Run on request; see the README here. */
@NullMarked
package dev.rapport.benchmarks;

import org.jspecify.annotations.NullMarked;
