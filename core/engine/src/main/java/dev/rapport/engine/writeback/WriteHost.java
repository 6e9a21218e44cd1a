package dev.rapport.engine.writeback;

import dev.rapport.connector.Sink;
import dev.rapport.engine.sync.CallTally;

/**
 * A host that may be written.
 *
 * @param name the configured host's name
 * @param sink its writing side
 * @param calls the tally that the sink reports its calls to
 */
public record WriteHost(String name, Sink sink, CallTally calls) {}
