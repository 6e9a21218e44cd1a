package dev.rapport.app.config;

import java.time.Duration;

/**
 * How {@code rapport serve} runs.
 *
 * @param bind the address it listens on; only this machine can reach the default
 * @param port from 0 to 65535; 0 takes a free one
 * @param every how often work is done on a host
 */
public record ServeConfig(String bind, int port, Every every) {
  /** What holds where nothing is said. */
  public static final ServeConfig USUAL =
      new ServeConfig(
          "127.0.0.1",
          8080,
          new Every(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofDays(1)));

  /**
   * How often work is done on a host, from the end of one time to the beginning of the next.
   *
   * @param sync reading what changed; hints come sooner
   * @param plan planning for all tickets, so that what time alone changes is written
   * @param sweep looking over everything: what is gone, what changed without a date
   */
  public record Every(Duration sync, Duration plan, Duration sweep) {}
}
