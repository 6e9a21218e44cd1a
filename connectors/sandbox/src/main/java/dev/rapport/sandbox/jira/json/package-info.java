/** What a site holds as the documents that its faces answer with. */
@NullMarked
package dev.rapport.sandbox.jira.json;

import org.jspecify.annotations.NullMarked;
