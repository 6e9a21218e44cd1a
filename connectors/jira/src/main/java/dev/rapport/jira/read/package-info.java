/**
 * Sweeps over the issues of a Jira, whichever face it has: where reading has got to, which issues
 * changed, and everything that belongs to them.
 */
@NullMarked
package dev.rapport.jira.read;

import org.jspecify.annotations.NullMarked;
