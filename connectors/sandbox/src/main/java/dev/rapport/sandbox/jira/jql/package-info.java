/** The part of Jira's query language that the stand-in understands. */
@NullMarked
package dev.rapport.sandbox.jira.jql;

import org.jspecify.annotations.NullMarked;
