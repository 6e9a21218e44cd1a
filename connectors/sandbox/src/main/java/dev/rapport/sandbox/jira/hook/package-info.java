/** What a Jira says of its own accord: webhooks, signed, sent again, in no order. */
@NullMarked
package dev.rapport.sandbox.jira.hook;

import org.jspecify.annotations.NullMarked;
