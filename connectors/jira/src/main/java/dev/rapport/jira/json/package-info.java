/** What Jira says and is told, as records: only the parts that are used, absent parts are null. */
@NullMarked
package dev.rapport.jira.json;

import org.jspecify.annotations.NullMarked;
