/**
 * Puts onto issues what a plan says, and nothing else: one property, our own labels, one comment,
 * the custom fields that the configuration names.
 */
@NullMarked
package dev.rapport.jira.write;

import org.jspecify.annotations.NullMarked;
