/** What an issue and its history mean: pure, without a call and without a clock. */
@NullMarked
package dev.rapport.jira.decode;

import org.jspecify.annotations.NullMarked;
