/** Reports in Jira: an issue for each period with its files, and a page of Confluence beside it. */
@NullMarked
package dev.rapport.jira.report;

import org.jspecify.annotations.NullMarked;
