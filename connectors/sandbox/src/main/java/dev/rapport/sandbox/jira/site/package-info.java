/** What a Jira site holds, whichever face serves it, and the rules by which it changes. */
@NullMarked
package dev.rapport.sandbox.jira.site;

import org.jspecify.annotations.NullMarked;
