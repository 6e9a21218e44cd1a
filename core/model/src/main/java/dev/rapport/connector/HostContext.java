package dev.rapport.connector;

import java.time.Clock;

/**
 * What the engine lends to a connector: time, memory, and a way to be seen.
 *
 * @param clock the time, as an argument
 * @param pause waiting, as an argument
 * @param memory what was learnt about this host
 * @param texts draws facts from comments
 * @param calls hears of every call
 */
public record HostContext(
    Clock clock, Pause pause, HostMemory memory, TextReader texts, CallObserver calls) {}
