/**
 * What an admin has to know before the first sync: rights, prices, and whether the kind is right.
 */
@NullMarked
package dev.rapport.jira.check;

import org.jspecify.annotations.NullMarked;
