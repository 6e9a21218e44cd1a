package dev.rapport.app.serve.title;

/**
 * A ticket whose title is wanted.
 *
 * @param host the configured host's name
 * @param sourceId the host's id of it
 */
public record Titled(String host, String sourceId) {}
