package dev.rapport.jira.json;

import org.jspecify.annotations.Nullable;

/**
 * How the requester rated a request; the words beside the stars are not read.
 *
 * @param rating 1 to 5 stars
 */
public record Feedback(@Nullable Integer rating) {}
