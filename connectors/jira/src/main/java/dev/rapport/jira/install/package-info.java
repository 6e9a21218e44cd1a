/** What is made once on a Jira site, and taken away again: saved searches for the PMO. */
@NullMarked
package dev.rapport.jira.install;

import org.jspecify.annotations.NullMarked;
