/** The switches that make a stand-in misbehave in the ways real hosts are known to. */
@NullMarked
package dev.rapport.sandbox.faults;

import org.jspecify.annotations.NullMarked;
