/** The program as it is shipped: which connectors there are, and the stand-ins to try them on. */
@NullMarked
package dev.rapport.suite;

import org.jspecify.annotations.NullMarked;
