package dev.rapport.engine.sync;

import dev.rapport.connector.Source;

/**
 * A host that can be read.
 *
 * @param name the configured host's name
 * @param source its reading side
 * @param calls the tally that the source reports its calls to
 */
public record SyncHost(String name, Source source, CallTally calls) {}
