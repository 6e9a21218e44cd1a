/** Jira, both faces of it: what the configuration says, and which parts it puts together. */
@NullMarked
package dev.rapport.jira;

import org.jspecify.annotations.NullMarked;
