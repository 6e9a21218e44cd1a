/** Holds the shipped program's calls to Jira against what Atlassian publishes. */
@NullMarked
package dev.rapport.suite.published;

import org.jspecify.annotations.NullMarked;
