/**
 * Turns what people write in Jira (Atlassian Document Format, wiki markup) into plain text, and
 * ours into theirs.
 */
@NullMarked
package dev.rapport.jira.text;

import org.jspecify.annotations.NullMarked;
