package dev.rapport.app.config;

/**
 * How {@code rapport serve} runs.
 *
 * @param bind the address it listens on; only this machine can reach the default
 * @param port from 0 to 65535; 0 takes a free one
 */
public record ServeConfig(String bind, int port) {
  /** What holds where nothing is said. */
  public static final ServeConfig USUAL = new ServeConfig("127.0.0.1", 8080);
}
