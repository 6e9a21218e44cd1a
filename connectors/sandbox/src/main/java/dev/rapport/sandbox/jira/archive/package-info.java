/** Fills a site from a file of real issues. */
@NullMarked
package dev.rapport.sandbox.jira.archive;

import org.jspecify.annotations.NullMarked;
