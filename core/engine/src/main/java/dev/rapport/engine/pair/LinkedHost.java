package dev.rapport.engine.pair;

import java.net.URI;

/**
 * A configured host whose tickets may be one with tickets of another.
 *
 * @param name the configured host's name
 * @param url where people open it; addresses of its tickets begin with it
 * @param tracker its kind
 */
public record LinkedHost(String name, URI url, Tracker tracker) {}
